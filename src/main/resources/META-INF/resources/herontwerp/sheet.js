// A sheet of cells: arrows and Enter walk, a block from a spreadsheet is pasted from the cell where the cursor is.
(() => {
  const top = (cell) => cell.getBoundingClientRect().top;

  const column = (sheet, cell) =>
    [...sheet.querySelectorAll(`.sheet-cell[data-column="${cell.dataset.column}"]`)]
      .filter((each) => each.isConnected && each.offsetParent)
      .sort((one, other) => top(one) - top(other));

  const row = (sheet, cell) =>
    [...sheet.querySelectorAll(".sheet-cell")]
      .filter((each) => each.dataset.row === cell.dataset.row)
      .sort((one, other) => one.dataset.column - other.dataset.column);

  const go = (cell) => {
    if (!cell) return;
    cell.focus();
    cell.select();
  };

  const walk = (sheet, cell, event) => {
    const down = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    // a score is one figure: typing replaces it, and the arrows always leave its cell
    const isScore = cell.inputMode === "numeric";
    if (isScore && /^\d$/.test(event.key)) cell.select();
    const wholeMarked = isScore || cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    const along = wholeMarked ? { ArrowRight: 1, ArrowLeft: -1 }[event.key] : undefined;
    if (!down && !along) return;
    const cells = down ? column(sheet, cell) : row(sheet, cell);
    const next = cells[cells.indexOf(cell) + (down || along)];
    event.preventDefault();
    event.stopPropagation();
    if (next) {
      go(next);
    } else {
      // says what was typed, also on the last row
      cell.blur();
      go(cell);
    }
  };

  window.Herontwerp = window.Herontwerp || {};
  window.Herontwerp.sheet = (sheet) => {
    if (sheet.hwSheet) return;
    sheet.hwSheet = true;
    const cellOf = (event) => event.composedPath().find((each) => each.classList?.contains("sheet-cell"));
    sheet.addEventListener("keydown", (event) => {
      const cell = cellOf(event);
      if (!cell) return;
      walk(sheet, cell, event);
      // the grid has keys of its own, which are not for whoever is typing
      if (event.key !== "Tab") event.stopPropagation();
    }, true);
    sheet.addEventListener("focusin", (event) => cellOf(event)?.select());
    sheet.addEventListener("paste", (event) => {
      const cell = cellOf(event);
      const text = event.clipboardData?.getData("text") || "";
      if (!cell || cell.readOnly || !/[\t\n]/.test(text.trimEnd())) return;
      event.preventDefault();
      sheet.dispatchEvent(new CustomEvent("sheet-paste", {
        detail: { row: cell.dataset.row, column: Number(cell.dataset.column), text },
      }));
    }, true);
  };
})();
