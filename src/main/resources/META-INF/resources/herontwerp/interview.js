/* Keeps what is typed in the browser until the server says that it is stored, and walks through the cards by key. */
(function () {
  const RESEND_AFTER = 1500;

  class Keeper {
    constructor(root, prefix) {
      this.root = root;
      this.prefix = prefix;
      this.listen('input', (event) => this.note(event));
      this.listen('change', (event) => this.note(event));
      this.listen('focusin', (event) => {
        const field = event.target.closest?.('[data-question]');
        if (field) field.hwBefore = this.text(field);
      });
      this.listen('focusout', (event) => this.left(event));
      this.onKey = (event) => this.key(event);
      this.onLine = () => this.show();
      this.onState = (before, now) => {
        this.show();
        if (now === 'connected' && before !== 'loading') setTimeout(() => this.again(), RESEND_AFTER);
      };
      document.addEventListener('keydown', this.onKey, true);
      window.addEventListener('offline', this.onLine);
      window.addEventListener('online', this.onLine);
      window.Vaadin?.connectionState?.addStateChangeListener(this.onState);
      this.show();
    }

    listen(type, use) {
      this.root.addEventListener(type, use, true);
      (this.listeners ??= []).push([type, use]);
    }

    close() {
      this.listeners.forEach(([type, use]) => this.root.removeEventListener(type, use, true));
      document.removeEventListener('keydown', this.onKey, true);
      window.removeEventListener('offline', this.onLine);
      window.removeEventListener('online', this.onLine);
      window.Vaadin?.connectionState?.removeStateChangeListener(this.onState);
    }

    /* what is in a field, as the server writes it */
    text(field) {
      if (!field.dataset.values) return field.value ?? '';
      const values = JSON.parse(field.dataset.values);
      const options = [...field.querySelectorAll('vaadin-radio-button, vaadin-checkbox')];
      return values.filter((value, index) => options[index]?.checked).join(',');
    }

    place(task, question) {
      return this.prefix + JSON.stringify([task, question]);
    }

    note(event) {
      const field = event.target.closest?.('[data-question]');
      if (!field) return;
      const { task, question } = field.dataset;
      // the field itself takes the new value over first
      setTimeout(() => {
        this.keep({ task, question, text: this.text(field), at: Date.now() });
        this.show();
      });
    }

    /* typed and taken back: nothing to keep */
    left(event) {
      const field = event.target.closest?.('[data-question]');
      if (!field || field.contains(event.relatedTarget)) return;
      const { task, question } = field.dataset;
      setTimeout(() => {
        const kept = this.read(this.place(task, question));
        if (kept && !kept.refused && this.text(field) === field.hwBefore) this.saved(task, question, kept.text);
      });
    }

    /* with the latest edit that whoever typed it had seen when typing began */
    keep(kept) {
      const place = this.place(kept.task, kept.question);
      const seen = this.read(place)?.seen ?? Number(this.root.dataset.seen ?? -1);
      try {
        localStorage.setItem(place, JSON.stringify({ ...kept, seen }));
      } catch (full) {
        console.warn('cannot keep what was typed', full);
      }
    }

    read(place) {
      try {
        return JSON.parse(localStorage.getItem(place));
      } catch (broken) {
        return null;
      }
    }

    saved(task, question, text) {
      const place = this.place(task, question);
      const kept = this.read(place);
      if (kept && kept.text === text) localStorage.removeItem(place);
      this.show();
    }

    /* kept with its field until the user mends it */
    refused(task, question, text) {
      this.keep({ task, question, text, at: Date.now(), refused: true });
      this.show();
    }

    /* all that is not stored yet, the oldest first */
    waiting() {
      return Object.keys(localStorage)
        .filter((place) => place.startsWith(this.prefix))
        .map((place) => this.read(place))
        .filter((kept) => kept && kept.task && kept.question)
        .sort((one, other) => one.at - other.at);
    }

    again() {
      const isTyping = document.activeElement?.closest?.('[data-question]');
      if (this.root.isConnected && !isTyping && this.waiting().some((kept) => !kept.refused)) {
        this.root.dispatchEvent(new CustomEvent('keep-again'));
      }
    }

    show() {
      const state = window.Vaadin?.connectionState?.state;
      const isLost = !navigator.onLine || state === 'reconnecting' || state === 'connection-lost';
      const some = this.waiting().some((kept) => !kept.refused);
      this.root.classList.toggle('not-kept', isLost && some);
    }

    key(event) {
      if (!this.root.isConnected) return;
      const isNext = event.altKey && event.key === 'ArrowRight';
      const isPrevious = event.altKey && event.key === 'ArrowLeft';
      const goesOn = event.key === 'Enter' && event.target.closest?.('[data-goes-on]');
      if (!isNext && !isPrevious && !goesOn) return;
      event.preventDefault();
      event.stopPropagation();
      document.activeElement?.blur();
      const button = this.root.querySelector(isPrevious ? '.card-previous' : '.card-next');
      setTimeout(() => button && !button.disabled && button.click());
    }
  }

  window.Herontwerp ??= {};
  window.Herontwerp.interview = {
    start(root, prefix) {
      root.hwKeeper?.close();
      root.hwKeeper = new Keeper(root, prefix);
      return root.hwKeeper.waiting();
    },
    place: {
      get: (key) => localStorage.getItem(key) ?? '',
      set: (key, value) => localStorage.setItem(key, value),
    },
  };
})();
