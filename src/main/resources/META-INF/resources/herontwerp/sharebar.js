// Boundaries between the pieces of a task: dragged, or moved with the keyboard. The server hears of a
// boundary when it is let go; until then only this window shows the change.
(() => {
  const round = (number) => Math.round(number * 100) / 100;

  const shares = (bar, pieces) => {
    bar.hwPieces = pieces;
    const parts = [...bar.querySelectorAll(".share-part")];
    parts.forEach((part, at) => { part.style.flexGrow = Math.max(pieces[at].size, pieces.total * 0.02); });
    bar.querySelectorAll(".share-edge").forEach((edge, at) => {
      const both = pieces[at].size + pieces[at + 1].size;
      edge.setAttribute("aria-valuemin", 0);
      edge.setAttribute("aria-valuemax", round(both));
      edge.setAttribute("aria-valuenow", round(pieces[at].size));
      edge.setAttribute("aria-valuetext", pieces[at].said);
    });
  };

  const words = (bar, at, size) =>
    bar.dataset.said.replace("{0}", bar.hwPieces[at].name)
      .replace("{1}", new Intl.NumberFormat(document.documentElement.lang || "nl").format(size));

  /** Shows a boundary at another place; gives the size of the piece before it. */
  const place = (bar, at, size) => {
    const pieces = bar.hwPieces;
    const both = pieces[at].size + pieces[at + 1].size;
    const least = Math.min(both / 2, Math.max(0.01, pieces.total / 200));
    const next = round(Math.min(both - least, Math.max(least, size)));
    pieces[at] = { ...pieces[at], size: next, said: words(bar, at, next) };
    pieces[at + 1] = { ...pieces[at + 1], size: both - next };
    shares(bar, pieces);
    return next;
  };

  /** Tells the server of the last change, once. */
  const tell = (bar) => {
    clearTimeout(bar.hwWaiting);
    const at = bar.hwMoved;
    bar.hwMoved = undefined;
    isBusy(bar);
    if (at === undefined) return;
    const { id, size } = bar.hwPieces[at];
    bar.dispatchEvent(new CustomEvent("share-moved", { detail: { id, size: String(round(size)) } }));
  };

  /** What others change waits for a boundary that is being moved. */
  const isBusy = (bar) => {
    const busy = Boolean(bar.hwDragging) || bar.hwMoved !== undefined;
    bar.toggleAttribute("data-busy", busy);
    return busy;
  };

  const keys = (bar, at) => (event) => {
    const total = bar.hwPieces.total;
    const step = total >= 40 ? 1 : total >= 10 ? 0.5 : total / 20;
    const size = bar.hwPieces[at].size;
    const wanted = {
      ArrowLeft: size - step, ArrowDown: size - step, ArrowRight: size + step, ArrowUp: size + step,
      PageDown: size - 5 * step, PageUp: size + 5 * step, Home: 0, End: total,
    }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    place(bar, at, wanted);
    bar.hwMoved = at;
    isBusy(bar);
    // a row of key presses is one change
    clearTimeout(bar.hwWaiting);
    bar.hwWaiting = setTimeout(() => tell(bar), 500);
  };

  const drag = (bar, edge, at) => (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    edge.focus();
    edge.setPointerCapture(event.pointerId);
    bar.hwDragging = true;
    isBusy(bar);
    const parts = bar.querySelectorAll(".share-part");
    const from = event.clientX;
    const before = bar.hwPieces[at].size;
    const both = before + bar.hwPieces[at + 1].size;
    const wide = parts[at].getBoundingClientRect().width + parts[at + 1].getBoundingClientRect().width;
    const move = (moved) => place(bar, at, before + ((moved.clientX - from) / wide) * both);
    const end = () => {
      edge.removeEventListener("pointermove", move);
      bar.hwDragging = false;
      if (bar.hwPieces[at].size !== before) bar.hwMoved = at;
      tell(bar);
    };
    edge.addEventListener("pointermove", move);
    edge.addEventListener("pointerup", end, { once: true });
    edge.addEventListener("pointercancel", end, { once: true });
  };

  window.Herontwerp = window.Herontwerp || {};
  window.Herontwerp.shares = (bar, list) => {
    const pieces = list.map((piece) => ({ ...piece, size: Number(piece.size) }));
    pieces.total = pieces.reduce((sum, piece) => sum + piece.size, 0);
    // what is being moved here is newer than what the server says; it will be told
    const isSame = bar.hwPieces?.length === pieces.length && pieces.every((piece, at) => piece.id === bar.hwPieces[at].id);
    if (!isSame) {
      // the boundary that was being moved is not there any more
      clearTimeout(bar.hwWaiting);
      bar.hwDragging = false;
      bar.hwMoved = undefined;
    }
    if (!isBusy(bar)) shares(bar, pieces);
    bar.querySelectorAll(".share-edge").forEach((edge, at) => {
      if (edge.hwReady) return;
      edge.hwReady = true;
      edge.addEventListener("keydown", keys(bar, at));
      edge.addEventListener("pointerdown", drag(bar, edge, at));
      edge.addEventListener("blur", () => { if (!bar.hwDragging) tell(bar); });
    });
  };
})();
