/* Cells of a grid that are typed in as in a spreadsheet. */
(function () {
  const CELL = '.cell-field';

  function middle(field) {
    const box = field.getBoundingClientRect();
    return box.top + box.height / 2;
  }

  /* the same column, from top to bottom */
  function column(field, css) {
    return [...field.closest('vaadin-grid').querySelectorAll('.' + css)].sort((one, other) => middle(one) - middle(other));
  }

  /* the same row, from left to right */
  function row(field) {
    const box = field.getBoundingClientRect();
    return [...field.closest('vaadin-grid').querySelectorAll(CELL)]
      .filter((other) => middle(other) > box.top && middle(other) < box.bottom)
      .sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left);
  }

  function go(from, to) {
    from.blur();
    if (to) setTimeout(() => { to.focus(); to.inputElement?.select?.(); });
  }

  /* the arrows leave a cell only from its edge, so that they still walk through what is typed */
  function isAtEdge(field, step) {
    const input = field.inputElement;
    if (!input || input.selectionStart === null) return false;
    const { selectionStart: from, selectionEnd: to, value } = input;
    if (from === 0 && to === value.length) return true;
    return from === to && (step < 0 ? from === 0 : to === value.length);
  }

  function press(field, css, event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
    const down = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const right = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (down) {
      const all = column(field, css);
      go(field, all[all.indexOf(field) + down]);
      return true;
    }
    if (right && isAtEdge(field, right)) {
      const all = row(field);
      const next = all[all.indexOf(field) + right];
      if (next) go(field, next);
      return Boolean(next);
    }
    if (event.key === 'Escape' && field.hwBefore !== undefined && field.value !== field.hwBefore) {
      field.value = field.hwBefore;
      field.inputElement?.select?.();
      return true;
    }
    return false;
  }

  window.Herontwerp = window.Herontwerp || {};
  window.Herontwerp.cell = (field, css) => {
    field.addEventListener('focusin', () => { field.hwBefore = field.value; });
    field.addEventListener('keydown', (event) => {
      if (press(field, css, event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    }, true);
    field.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (/[\n\t]/.test(text.replace(/[\r\n]+$/, ''))) {
        event.preventDefault();
        event.stopPropagation();
        field.dispatchEvent(new CustomEvent('cells-pasted', { detail: text }));
      }
    }, true);
  };
})();
