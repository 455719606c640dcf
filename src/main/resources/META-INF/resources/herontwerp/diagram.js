/* Connects the diagram component on the server with bpmn-js in the browser. */
(function () {
  const FILES = {
    viewer: 'bpmn-js/bpmn-navigated-viewer.production.min.js',
    modeler: 'bpmn-js/bpmn-modeler.production.min.js',
  };
  const loading = {};

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

  class Connector {
    constructor(host, kind) {
      this.host = host;
      this.marks = [];
      this.ready = load(kind).then((BpmnJS) => {
        this.js = new BpmnJS({ container: host });
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

    open(xml) {
      return this.then(async () => {
        const { warnings } = await this.js.importXML(xml);
        this.fitNow();
        this.marks = [];
        this.shown = null;
        this.emit('diagram-opened', { warnings: warnings.length });
      });
    }

    fitNow() {
      const canvas = this.js.get('canvas');
      canvas.resized();
      canvas.zoom('fit-viewport', 'auto');
    }

    fit() {
      this.then(() => this.fitNow());
    }

    zoom(step) {
      this.then(() => this.js.get('zoomScroll').stepZoom(step));
    }

    select(id) {
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
          canvas.scrollToElement?.(element, 80);
        }
      });
    }

    /* notes: [{id, css, text, title}]; css colours the element, text stands below it */
    note(notes) {
      this.then(() => {
        const canvas = this.js.get('canvas');
        const overlays = this.js.get('overlays');
        const registry = this.js.get('elementRegistry');
        overlays.remove({ type: 'hw-note' });
        this.marks.forEach(({ id, css }) => registry.get(id) && canvas.removeMarker(id, css));
        this.marks = [];
        for (const { id, css, text, title } of notes) {
          if (!registry.get(id)) {
            continue;
          }
          if (css) {
            canvas.addMarker(id, css);
            this.marks.push({ id, css });
          }
          if (text) {
            const label = document.createElement('div');
            label.className = 'hw-note';
            label.textContent = text;
            label.title = title || '';
            overlays.add(id, 'hw-note', { position: { bottom: 8, left: 4 }, html: label });
          }
        }
      });
    }

    async xml() {
      await this.queue;
      return (await this.js.saveXML({ format: true })).xml;
    }

    close() {
      this.resized.disconnect();
      this.then(() => this.js.destroy());
    }
  }

  window.Herontwerp = window.Herontwerp || {};
  window.Herontwerp.diagram = (host, kind) => (host.hwDiagram ??= new Connector(host, kind));
})();
