/* Says in the user's language what grids of Vaadin before 25.3 say to screen readers in English alone. */
(function () {
  const SORT = 'Sort by ';
  let words;

  function say(sorter) {
    const label = sorter.getAttribute('aria-label') ?? '';
    if (label.startsWith(SORT)) sorter.setAttribute('aria-label', words.sort.replace('{0}', label.slice(SORT.length)));
  }

  function sayBox(box) {
    if (box.accessibleName === 'Select All') box.accessibleName = words.all;
    if (box.accessibleName === 'Select Row') box.accessibleName = words.row;
  }

  function look(node) {
    if (!node.querySelectorAll) return;
    [node, ...node.querySelectorAll('vaadin-grid-sorter, vaadin-checkbox')].forEach((each) => {
      if (each.localName === 'vaadin-grid-sorter') say(each);
      else if (each.localName === 'vaadin-checkbox') sayBox(each);
    });
  }

  window.Herontwerp ??= {};
  window.Herontwerp.gridWords = (sort, all, row) => {
    const isFirst = !words;
    words = { sort, all, row };
    if (!isFirst) return;
    new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(look))).observe(document.body, {
      childList: true,
      subtree: true,
    });
    look(document.body);
  };
})();
