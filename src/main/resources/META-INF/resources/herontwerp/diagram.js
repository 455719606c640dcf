/* Connects the diagram component on the server with bpmn-js in the browser. */
(function () {
  const FILES = {
    viewer: 'bpmn-js/bpmn-navigated-viewer.production.min.js',
    modeler: 'bpmn-js/bpmn-modeler.production.min.js',
  };
  const loading = {};

  /* notes that are put up before the browser may paint again */
  const AT_ONCE = 250;

  /* both files define the same global, so each is taken as soon as its script has run */
  function load(kind) {
    loading[kind] ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = new URL(FILES[kind], document.baseURI).href;
      script.onload = () => done(window.BpmnJS);
      script.onerror = () => failed(new Error('cannot load ' + FILES[kind]));
      document.head.append(script);
    });
    return loading[kind];
  }

  /* how long drawing waits for the still picture, in milliseconds */
  const STILL_AT_MOST = 2000;

  /* how long nobody has to have touched anything before a large model is drawn, in milliseconds */
  const QUIET = 1000;

  /* drawing keeps the browser busy; what stands beside the picture is shown before it begins */
  const painted = () => new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100); /* a hidden tab paints nothing */
  });

  /* done as soon as somebody wants the picture itself, or has let the whole page be for a moment */
  const wanted = (host) => new Promise((done) => {
    const stop = new AbortController();
    const ready = () => {
      stop.abort();
      done();
    };
    let quiet = setTimeout(ready, QUIET);
    const later = () => {
      clearTimeout(quiet);
      quiet = setTimeout(ready, QUIET);
    };
    const options = { capture: true, passive: true, signal: stop.signal };
    ['keydown', 'pointerdown', 'wheel', 'input'].forEach((act) => window.addEventListener(act, later, options));
    ['pointerenter', 'pointerdown', 'focusin'].forEach((act) => host.addEventListener(act, ready, options));
    host.addEventListener('diagram-wanted', ready, options);
  });

  /* below this scale names can't be read, and how near a chosen element then comes */
  const LEGIBLE = 0.4;
  const NEARER = 0.8;

  /* a line has points instead of a box */
  const boxOf = ({ x, y, width, height, waypoints }) => {
    if (!waypoints) {
      return { x, y, width, height };
    }
    const middle = waypoints[Math.floor(waypoints.length / 2)];
    return { x: middle.x, y: middle.y, width: 0, height: 0 };
  };

  /* some tools give a name less room than its longest word, which bpmn-js then breaks between letters; only what is
     shown is changed, never the file */
  const LETTER = 6.5;
  const WIDEST = 90;

  function widenLabels(definitions) {
    const drawn = (definitions?.diagrams || []).flatMap((diagram) => diagram.plane?.planeElement || []);
    for (const { label, bpmnElement } of drawn) {
      const room = label?.bounds;
      const words = String(bpmnElement?.name || '').split(/\s+/).map((word) => word.length);
      const wanted = Math.min(WIDEST, Math.max(...words) * LETTER + 4);
      if (room && room.width < wanted) {
        room.x -= (wanted - room.width) / 2;
        room.width = wanted;
      }
    }
  }

  class Connector {
    constructor(host, kind) {
      this.host = host;
      this.marks = [];
      this.ready = load(kind).then((BpmnJS) => {
        this.js = new BpmnJS({ container: host });
        if (kind === 'viewer') {
          this.js.get('eventBus').on('import.parse.complete', ({ definitions }) => widenLabels(definitions));
        }
        this.listen();
      });
      this.queue = this.ready;
      this.resized = new ResizeObserver(() => this.js?.get('canvas').resized());
      this.resized.observe(host);
    }

    listen() {
      const bus = this.js.get('eventBus');
      bus.on('selection.changed', (event) => {
        const chosen = event.newSelection[0];
        if (!this.selecting && chosen) {
          this.emit('diagram-select', { id: chosen.labelTarget ? chosen.labelTarget.id : chosen.id });
        }
      });
      bus.on('element.click', (event) => {
        if (!this.js.get('selection', false)) {
          this.emit('diagram-select', { id: event.element.id });
        }
      });
      bus.on('commandStack.changed', () => this.emit('diagram-changed', {}));
    }

    emit(name, detail) {
      this.host.dispatchEvent(new CustomEvent(name, { detail }));
    }

    /* everything waits for what was asked before it */
    then(work) {
      this.queue = this.queue.then(work).catch((problem) => {
        this.emit('diagram-problem', { message: String(problem && problem.message || problem) });
      });
      return this.queue;
    }

    /* a still picture that stands in for a large model until it is drawn; done once it can be seen */
    still(page) {
      this.removeStill();
      const source = this.host.dataset.still;
      if (!source) {
        return Promise.resolve(false);
      }
      const image = document.createElement('img');
      image.className = page.begin.length ? 'diagram-still diagram-still-begin' : 'diagram-still';
      image.alt = '';
      image.src = new URL(source, document.baseURI).href;
      this.host.append(image);
      return Promise.race([
        image.decode().then(() => true, () => this.removeStill()),
        new Promise((done) => setTimeout(done, STILL_AT_MOST)),
      ]);
    }

    removeStill() {
      this.host.querySelector(':scope > .diagram-still')?.remove();
    }

    /* page: { id, place, begin: [left, top, scale] or empty for all of it } */
    open(xml, page) {
      const still = this.still(page);
      return this.then(async () => {
        this.host.dataset.drawing = this.host.dataset.drawingText || '';
        if (await still) {
          await wanted(this.host);
        }
        await painted();
        try {
          const { warnings } = await this.js.importXML(xml, page.id || undefined);
          if (!page.id && page.place > 0) {
            await this.js.open(this.js.getDefinitions().diagrams[page.place]);
          }
          this.opened(page);
          this.emit('diagram-opened', { warnings: warnings.length });
        } finally {
          this.removeStill();
          delete this.host.dataset.drawing;
        }
      });
    }

    /* another drawing of the same model */
    turnTo(page) {
      this.want();
      this.then(async () => {
        await this.js.open(page.id || this.js.getDefinitions().diagrams[page.place]);
        this.opened(page);
      });
      this.note(this.notes || []);
    }

    opened(page) {
      this.fitNow();
      if (page.begin.length) {
        const [x, y, scale] = page.begin;
        const canvas = this.js.get('canvas');
        const { outer } = canvas.viewbox();
        if (canvas.zoom() < scale) {
          canvas.viewbox({ x, y, width: outer.width / scale, height: outer.height / scale });
        }
      }
      this.marks = [];
      this.shown = null;
    }

    fitNow() {
      const canvas = this.js.get('canvas');
      canvas.resized();
      canvas.zoom('fit-viewport', 'auto');
    }

    fit() {
      this.want();
      this.then(() => this.fitNow());
    }

    /* what was asked of the picture can't wait until nobody touches anything */
    want() {
      this.host.dispatchEvent(new CustomEvent('diagram-wanted'));
    }

    zoom(step) {
      this.want();
      this.then(() => this.js.get('zoomScroll').stepZoom(step));
    }

    select(id) {
      if (id) {
        this.want();
      }
      this.then(() => {
        const element = id && this.js.get('elementRegistry').get(id);
        const selection = this.js.get('selection', false);
        const canvas = this.js.get('canvas');
        if (this.shown) {
          canvas.removeMarker(this.shown, 'hw-selected');
          this.shown = null;
        }
        if (element) {
          this.selecting = true;
          selection?.select(element);
          this.selecting = false;
          canvas.addMarker(element.id, 'hw-selected');
          this.shown = element.id;
          /* inside a collapsed sub-process, which has a page of its own */
          const root = canvas.findRoot(element);
          if (root && root !== canvas.getRootElement()) {
            canvas.setRootElement(root);
          }
          this.bringIntoSight(element);
        }
      });
    }

    /* what is chosen in a picture too small to read comes nearer */
    bringIntoSight(element) {
      const canvas = this.js.get('canvas');
      if (canvas.zoom() < LEGIBLE) {
        const { outer } = canvas.viewbox();
        const { x, y, width, height } = boxOf(element);
        const w = outer.width / NEARER;
        const h = outer.height / NEARER;
        canvas.viewbox({ x: x + width / 2 - w / 2, y: y + height / 2 - h / 2, width: w, height: h });
      } else {
        canvas.scrollToElement?.(element, 80);
      }
    }

    /* notes: [{id, css, text, title}]; css colours the element, text stands below it */
    note(notes) {
      this.notes = notes;
      this.then(async () => {
        const canvas = this.js.get('canvas');
        const overlays = this.js.get('overlays');
        const registry = this.js.get('elementRegistry');
        overlays.remove({ type: 'hw-note' });
        this.marks.forEach(({ id, css }) => registry.get(id) && canvas.removeMarker(id, css));
        this.marks = [];
        for (const [index, { id, css, text, title }] of notes.entries()) {
          if (index % AT_ONCE === AT_ONCE - 1) {
            await painted();
          }
          if (!registry.get(id)) {
            continue;
          }
          if (css) {
            canvas.addMarker(id, css);
            this.marks.push({ id, css });
          }
          if (text) {
            const label = document.createElement('div');
            const sign = /^hw-(added|removed|changed|moved)$/.test(css);
            label.className = sign ? 'hw-note hw-sign' : 'hw-note';
            label.textContent = text;
            label.title = title || '';
            /* signs stay readable when all of a large model is shown */
            overlays.add(id, 'hw-note', sign
              ? { position: { top: -8, left: -8 }, html: label, scale: { min: 0.7 } }
              : { position: { bottom: 8, left: 4 }, html: label });
          }
        }
      });
    }

    async xml() {
      this.want();
      await this.queue;
      return (await this.js.saveXML({ format: true })).xml;
    }

    close() {
      this.resized.disconnect();
      this.then(() => this.js.destroy());
    }
  }

  /* what is moved or zoomed in one picture follows in the other; dx, dy: how far the other one's
     drawing is shifted */
  const near = (one, other) => ['x', 'y', 'width', 'height'].every((key) => Math.abs(one[key] - other[key]) < 0.5);

  function follow(from, to, shift) {
    from.js.get('eventBus').on('canvas.viewbox.changed', ({ viewbox }) => {
      const { dx, dy } = shift();
      const wanted = { x: viewbox.x + dx, y: viewbox.y + dy, width: viewbox.width, height: viewbox.height };
      const canvas = to.js.get('canvas');
      if (!near(canvas.viewbox(), wanted)) {
        canvas.viewbox(wanted);
      }
    });
  }

  /* shows all of both pictures, each part at the same place */
  function fitBoth(one, other, { dx, dy }) {
    const canvas = one.js.get('canvas');
    canvas.resized();
    other.js.get('canvas').resized();
    const { inner: a, outer } = canvas.viewbox();
    const b = other.js.get('canvas').viewbox().inner;
    const left = Math.min(a.x, b.x - dx);
    const top = Math.min(a.y, b.y - dy);
    const width = Math.max(a.x + a.width, b.x - dx + b.width) - left + 40;
    const height = Math.max(a.y + a.height, b.y - dy + b.height) - top + 40;
    const scale = Math.min(1, outer.width / width, outer.height / height);
    canvas.viewbox({ x: left - 20, y: top - 20, width: outer.width / scale, height: outer.height / scale });
  }

  function pair(host, otherHost, dx, dy) {
    const one = window.Herontwerp.diagram(host, 'viewer');
    const other = window.Herontwerp.diagram(otherHost, 'viewer');
    one.shift = { dx, dy };
    one.then(() => other.queue).then(() => {
      if (one.pairedWith !== other) {
        one.pairedWith = other;
        follow(one, other, () => one.shift);
        follow(other, one, () => ({ dx: -one.shift.dx, dy: -one.shift.dy }));
      }
      fitBoth(one, other, one.shift);
    });
  }

  window.Herontwerp = window.Herontwerp || {};
  window.Herontwerp.pair = pair;
  window.Herontwerp.diagram = (host, kind) => (host.hwDiagram ??= new Connector(host, kind));
})();
