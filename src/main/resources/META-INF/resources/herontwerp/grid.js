/* Cells of a grid that are typed in as in a spreadsheet: Vaadin's fields, and plain inputs where there are many. */
(function () {
  const CELL = '.cell-field';

  const isPlain = (field) => field.matches('input');
  const inputOf = (field) => (isPlain(field) ? field : field.inputElement);
  const isReadOnly = (field) => (isPlain(field) ? field.readOnly : field.readonly);
  const cellOf = (event) => event.composedPath().find((each) => each.matches?.(CELL));
  const shown = (grid) => [...grid.querySelectorAll(CELL)].filter((each) => each.offsetParent);

  function middle(field) {
    const box = field.getBoundingClientRect();
    return box.top + box.height / 2;
  }

  /* the same column, from top to bottom */
  function column(grid, field) {
    return shown(grid)
      .filter((each) => each.dataset.column === field.dataset.column)
      .sort((one, other) => middle(one) - middle(other));
  }

  /* the same row, from left to right */
  function row(grid, field) {
    return shown(grid)
      .filter((each) => each.dataset.row === field.dataset.row)
      .sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left);
  }

  function go(from, to) {
    // says what was typed, also where there is no next cell
    from.blur();
    setTimeout(() => {
      if (to.isConnected) {
        to.focus();
        inputOf(to)?.select?.();
      }
    });
  }

  /* a score is one figure: typing replaces it, and the arrows always leave its cell */
  const isOneFigure = (field) => isPlain(field) && field.inputMode === 'numeric';

  /* the arrows leave a cell only from its edge, so that they still walk through what is typed */
  function isAtEdge(field, step) {
    const input = inputOf(field);
    if (!input || input.selectionStart === null) return false;
    const { selectionStart: from, selectionEnd: to, value } = input;
    if (isOneFigure(field) || (from === 0 && to === value.length)) return true;
    return from === to && (step < 0 ? from === 0 : to === value.length);
  }

  function press(grid, field, event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    if (event.shiftKey && event.key !== 'Enter') return false;
    if (isOneFigure(field) && /^\d$/.test(event.key)) field.select();
    const down = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const right = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (down) {
      const all = column(grid, field);
      go(field, all[all.indexOf(field) + down] ?? field);
      return true;
    }
    if (right && isAtEdge(field, right)) {
      const all = row(grid, field);
      const next = all[all.indexOf(field) + right];
      if (next) go(field, next);
      return Boolean(next);
    }
    if (event.key === 'Escape' && field.hwBefore !== undefined && field.value !== field.hwBefore) {
      field.value = field.hwBefore;
      inputOf(field)?.select?.();
      return true;
    }
    return false;
  }

  /* a cell that is drawn anew while the cursor is in it gets the cursor back */
  function followCursor(grid) {
    grid.addEventListener('focusin', (event) => {
      const field = cellOf(event);
      grid.hwCursor = field ? { row: field.dataset.row, column: field.dataset.column } : undefined;
    });
    grid.addEventListener('focusout', (event) => {
      const field = cellOf(event);
      const cursor = grid.hwCursor;
      setTimeout(() => {
        if (field?.isConnected && grid.hwCursor === cursor && !grid.contains(document.activeElement)) {
          grid.hwCursor = undefined;
        }
      });
    });
    new MutationObserver(() => {
      const cursor = grid.hwCursor;
      if (!cursor || document.activeElement !== document.body) return;
      shown(grid).find((each) => each.dataset.row === cursor.row && each.dataset.column === cursor.column)?.focus();
    }).observe(grid, { childList: true, subtree: true });
  }

  window.Herontwerp = window.Herontwerp || {};
  window.Herontwerp.cells = (grid) => {
    if (grid.hwCells) return;
    grid.hwCells = true;
    grid.addEventListener('focusin', (event) => {
      const field = cellOf(event);
      if (!field) return;
      field.hwBefore = field.value;
      if (isPlain(field)) field.select();
    });
    grid.addEventListener('keydown', (event) => {
      const field = cellOf(event);
      if (!field) return;
      const isDone = press(grid, field, event);
      if (isDone) event.preventDefault();
      // the grid has keys of its own, which are not for whoever is typing
      if (isDone || (isPlain(field) && event.key !== 'Tab')) event.stopPropagation();
    }, true);
    grid.addEventListener('paste', (event) => {
      const field = cellOf(event);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!field || isReadOnly(field) || !/[\n\t]/.test(text.replace(/[\r\n]+$/, ''))) return;
      event.preventDefault();
      event.stopPropagation();
      field.dispatchEvent(new CustomEvent('cells-pasted', { detail: text }));
    }, true);
    followCursor(grid);
  };
})();
