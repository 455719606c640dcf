/* Two people in one project: what the other did must not take away what this one is typing, dragging
   or filling in. So the screen asks here when it may be drawn again. */
(function () {
  const HOW_OFTEN = 400;
  const started = new WeakMap();
  let dragging = false;

  const isText = (element) => element && (element.matches('textarea') || (element.matches('input')
    && !['checkbox', 'radio', 'button'].includes(element.type)));

  const remember = (event) => {
    if (isText(event.target)) {
      started.set(event.target, event.target.value);
    }
  };
  document.addEventListener('focusin', remember, true);
  /* what was sent is no longer at risk */
  document.addEventListener('change', remember, true);
  document.addEventListener('dragstart', () => { dragging = true; }, true);
  /* what is drawn anew while it is dragged never tells that dragging ended, but nothing else is told during it */
  ['dragend', 'drop', 'pointermove', 'pointerdown', 'keydown'].forEach((name) => {
    document.addEventListener(name, () => { dragging = false; }, true);
  });

  /* what is drawn anew while the cursor stands on it gets the cursor back, by its key */
  let cursor = null;
  const keyOf = (element) => element?.closest?.('[data-focus-key]')?.dataset.focusKey ?? null;
  document.addEventListener('focusin', (event) => { cursor = keyOf(event.target); }, true);
  document.addEventListener('focusout', (event) => {
    const left = event.target;
    const key = cursor;
    setTimeout(() => { if (left.isConnected && cursor === key && document.activeElement === document.body) cursor = null; });
  }, true);
  const keyed = (key) => document.querySelector(`[data-focus-key="${CSS.escape(key)}"]`);

  new MutationObserver(() => {
    if (cursor === null || document.activeElement !== document.body) return;
    const anew = keyed(cursor);
    if (!anew) return;
    // a button that can do no more, such as upwards at the top, leaves the cursor to the one that it names, or beside it
    const instead = () => [keyed(anew.dataset.focusElse ?? ''), anew.nextElementSibling, anew.previousElementSibling];
    const able = anew.disabled ? instead().find((each) => each && !each.disabled) : anew;
    able?.focus();
  }).observe(document.documentElement, { childList: true, subtree: true });

  function busy() {
    const at = document.activeElement;
    const typing = isText(at) && started.has(at) && at.value !== started.get(at);
    const open = document.querySelector('vaadin-dialog[opened], vaadin-context-menu[opened], vaadin-menu-bar-submenu[opened], '
      + 'vaadin-select[opened], vaadin-combo-box[opened], vaadin-date-picker[opened]');
    const holding = document.querySelector('[data-busy]');
    return dragging || typing || open !== null || holding !== null;
  }

  /* what had the focus last, so that a panel that is filled anew can give it to the same thing */
  const FOCUSABLE = 'a[href], button, input, textarea, summary, vaadin-button, [tabindex]';
  let last = null;

  const name = (element) => element.getAttribute('aria-label')
    || (element.labels && element.labels[0] && element.labels[0].textContent)
    || element.textContent;
  const all = (panel) => [...panel.querySelectorAll(FOCUSABLE)]
    .filter((each) => each.tabIndex >= 0 && each.checkVisibility());

  document.addEventListener('focusin', (event) => {
    const panels = [];
    for (let at = event.target.parentElement; at; at = at.parentElement) {
      panels.push([at, all(at).indexOf(event.target)]);
      if (at.hasAttribute('data-main')) {
        break;
      }
    }
    last = { name: name(event.target), panels: new Map(panels) };
  }, true);

  window.Herontwerp = window.Herontwerp || {};

  /* called after the panel was filled: only when the focus went away with what stood in it */
  window.Herontwerp.keepFocus = (panel) => {
    const at = document.activeElement;
    if (last === null || !last.panels.has(panel) || (at && at !== document.body)) {
      return;
    }
    const now = all(panel);
    const found = now.find((each) => name(each) === last.name)
      || now[Math.min(last.panels.get(panel), now.length - 1)];
    if (found) {
      found.focus();
    }
  };

  /* called when a dialog closes; what opened it may have been drawn anew, or have gone */
  window.Herontwerp.focusBack = (panel, key) => {
    const until = Date.now() + 5000;
    const look = () => {
      const at = document.activeElement;
      const open = document.querySelector('vaadin-dialog[opened]') || at?.closest?.('vaadin-dialog');
      if (at && at !== document.body && !open) {
        return;
      }
      if (open) {
        if (Date.now() < until) setTimeout(look, 50);
        return;
      }
      const same = key === '' ? null : panel.querySelector(`[data-focus-key="${CSS.escape(key)}"]`);
      const target = same?.checkVisibility() ? same : panel.querySelector('h2[tabindex], h3[tabindex]');
      target?.focus();
    };
    setTimeout(look);
  };

  /* back on line, what was kept goes out, but only the server's next answer takes the message of a lost connection away */
  const ASK_AFTER = 3000;
  const ask = (times) => setTimeout(() => {
    if (times === 0 || !navigator.onLine || window.Vaadin?.connectionState?.state !== 'reconnecting') return;
    Object.values(window.Vaadin.Flow?.clients ?? {}).forEach((client) => client.poll?.());
    ask(times - 1);
  }, ASK_AFTER);
  window.addEventListener('online', () => ask(3));

  /* true at once when the screen may be drawn again now */
  window.Herontwerp.isIdle = () => !busy();

  /* fulfilled as soon as it may */
  window.Herontwerp.idle = () => new Promise((done) => {
    const look = () => (busy() ? setTimeout(look, HOW_OFTEN) : done(true));
    look();
  });
})();
