/* Draws the charts that the server describes, with ECharts, as SVG. */
(function () {
  const SYMBOLS = { FULL: 'circle', OPEN: 'emptyCircle', SPECIAL: 'diamond', NONE: 'none' };
  /* lines differ in the shape of their marks, not only in colour */
  const LINE_SYMBOLS = ['emptyCircle', 'rect', 'triangle', 'diamond'];
  const COLOURS = ['--hw-robot', '--hw-support', '--hw-simple', '--hw-complex', '--hw-unknown'];
  let loading;

  function load(file) {
    loading ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = new URL(file, document.baseURI).href;
      script.onload = () => done(window.echarts);
      script.onerror = () => failed(new Error('cannot load ' + file));
      document.head.append(script);
    });
    return loading;
  }

  /* a token as the browser sees it now: light or dark */
  function colours(host, names) {
    const probe = document.createElement('span');
    host.append(probe);
    const found = names.map((name) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return found;
  }

  class Connector {
    constructor(host, echarts, drawing) {
      this.host = host;
      this.echarts = echarts;
      this.drawing = drawing;
      this.resized = new ResizeObserver(() => this.chart?.resize());
      this.dark = matchMedia('(prefers-color-scheme: dark)');
      this.redraw = () => this.draw();
      this.dark.addEventListener('change', this.redraw);
      this.draw();
      this.resized.observe(host);
    }

    draw() {
      this.chart?.dispose();
      this.palette = colours(this.host, COLOURS);
      [this.ink, this.faint] = colours(this.host, ['--hw-quiet', '--hw-line']);
      this.chart = this.echarts.init(this.host, null, { renderer: 'svg' });
      const own = this.drawing.kind === 'steps' ? this.steps() : this.stacks();
      this.chart.setOption({
        animation: false,
        color: this.palette,
        textStyle: { fontFamily: getComputedStyle(this.host).fontFamily, color: this.ink },
        grid: { left: 8, right: 24, top: 36, bottom: this.drawing.kind === 'steps' ? 8 : 40, outerBoundsMode: 'same' },
        ...own,
      });
      this.chart.on('rendered', () => this.scalable());
      this.scalable();
    }

    /* with a view box the picture also fits on paper */
    scalable() {
      const svg = this.host.querySelector('svg');
      svg?.setAttribute('aria-hidden', 'true');
      svg?.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
    }

    number(value) {
      return new Intl.NumberFormat(this.drawing.locale, { maximumFractionDigits: 2 }).format(value);
    }

    valueAxis(more) {
      return {
        type: 'value',
        name: this.drawing.axis,
        nameTextStyle: { align: 'left', color: this.ink },
        axisLabel: { color: this.ink, formatter: (value) => this.number(value) },
        splitLine: { lineStyle: { color: this.faint } },
        ...more,
      };
    }

    steps() {
      const points = this.drawing.points;
      return {
        xAxis: {
          type: 'time',
          axisLabel: { color: this.ink, formatter: { year: '{yyyy}', month: '{M}-{yyyy}', day: '{d}-{M}-{yyyy}' }, hideOverlap: true },
          axisLine: { lineStyle: { color: this.ink } },
        },
        yAxis: this.valueAxis({ scale: true }),
        tooltip: {
          trigger: 'item',
          formatter: (item) => this.echarts.format.encodeHTML(points[item.dataIndex].text),
        },
        series: [{
          type: 'line',
          step: 'end',
          lineStyle: { width: 2.5 },
          data: points.map((point) => ({
            value: [point.day, point.value ?? null],
            symbol: SYMBOLS[point.mark],
            symbolSize: point.mark === 'SPECIAL' ? 14 : 9,
            itemStyle: point.mark === 'SPECIAL' ? { color: this.palette[3] } : {},
          })),
          showAllSymbol: true,
        }],
      };
    }

    /* of few columns every name is written, over several lines where it must */
    names(columns) {
      return columns.length > 12
        ? {}
        : { interval: 0, overflow: 'break', width: Math.max(40, (this.host.clientWidth - 120) / columns.length) };
    }

    stacks() {
      const { columns, parts } = this.drawing;
      const html = this.echarts.format.encodeHTML;
      const lines = parts.filter((part) => part.line);
      return {
        aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
        legend: { bottom: 0, textStyle: { color: this.ink } },
        xAxis: {
          type: 'category',
          data: columns,
          axisLabel: { color: this.ink, hideOverlap: true, ...this.names(columns) },
          axisLine: { onZero: true, lineStyle: { color: this.ink } },
        },
        yAxis: this.valueAxis({}),
        tooltip: {
          trigger: 'axis',
          axisPointer: { type: 'shadow' },
          formatter: (items) => [html(items[0].axisValueLabel)]
            .concat(items.map((item) => html(item.seriesName + ': ' + parts[item.seriesIndex].texts[item.dataIndex])))
            .join('<br>'),
        },
        series: parts.map((part) => ({
          name: part.name,
          type: part.line ? 'line' : 'bar',
          stack: part.line ? undefined : 'all',
          symbol: LINE_SYMBOLS[lines.indexOf(part) % LINE_SYMBOLS.length],
          symbolSize: 8,
          lineStyle: { width: 2.5 },
          data: part.values.map((value) => value ?? null),
        })),
      };
    }

    close() {
      this.closed = true;
      this.dark.removeEventListener('change', this.redraw);
      this.resized.disconnect();
      this.chart?.dispose();
    }
  }

  window.Herontwerp = window.Herontwerp || {};
  window.Herontwerp.chart = (host, file, drawing) => {
    const asked = (host.hwAsked = (host.hwAsked || 0) + 1);
    load(file).then((echarts) => {
      if (host.isConnected && host.hwAsked === asked) {
        host.hwChart?.close();
        host.hwChart = new Connector(host, echarts, drawing);
      }
    }, () => {
      /* the table beside the chart has the same figures */
      host.hidden = true;
    });
  };
})();
