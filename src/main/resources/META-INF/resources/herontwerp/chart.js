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
      this.resized = new ResizeObserver(() => this.fit());
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
      const own = this[this.drawing.kind]();
      this.chart.setOption({
        animation: false,
        color: this.palette,
        textStyle: { fontFamily: getComputedStyle(this.host).fontFamily, color: this.ink },
        grid: this.grid(),
        ...own,
      });
      this.chart.on('rendered', () => this.scalable());
      this.scalable();
    }

    grid() {
      return { left: 8, right: 24, top: 36, bottom: this.drawing.kind === 'steps' ? 8 : 40, outerBoundsMode: 'same' };
    }

    /* names are broken by the room that each column has */
    fit() {
      this.chart?.resize();
      const width = this.nameWidth();
      if (width) {
        this.chart?.setOption({ xAxis: { axisLabel: { width, ...this.nameSize(width) } } });
      }
    }

    /* what is left of the width beside the numbers of the value axis, by column; undefined where names are not broken */
    nameWidth() {
      const count = this.drawing.kind === 'waterfall' ? this.drawing.bars.length : this.drawing.columns?.length;
      return !count || this.drawing.kind === 'lines' || (this.drawing.kind === 'stacks' && count > 12)
        ? undefined
        : Math.max(40, (this.host.clientWidth - 100) / count - 2);
    }

    /* long names of kinds of cost stay whole on a narrow screen */
    nameSize(width) {
      return this.drawing.kind === 'waterfall' ? { fontSize: width < 112 ? 10 : 11 } : {};
    }

    /* with a view box the picture also fits on paper */
    scalable() {
      const svg = this.host.querySelector('svg');
      svg?.setAttribute('aria-hidden', 'true');
      svg?.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
    }

    number(value) {
      // the minus of all other numbers on the screens
      return new Intl.NumberFormat(this.drawing.locale, { maximumFractionDigits: 2 }).format(value).replace('-', '\u2212');
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

    /* where the value axis begins, when not at 0 */
    scale() {
      const { from, step } = this.drawing;
      return from === 0 ? {} : { min: from, interval: step };
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
        : { interval: 0, overflow: 'break', width: this.nameWidth() };
    }

    stacks() {
      const { columns, parts, marks } = this.drawing;
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
        series: parts.map((part, index) => ({
          markLine: index > 0 || !marks.length ? undefined : {
            silent: true,
            symbol: 'none',
            lineStyle: { color: this.ink, type: 'dashed', width: 2 },
            label: { color: this.ink, formatter: (mark) => mark.name },
            data: marks.map((mark) => ({
              xAxis: mark.column,
              name: mark.text,
              label: { align: mark.column > columns.length / 2 ? 'right' : 'left' },
            })),
          },
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

    /* points of which every column has its name, aslant because there are many */
    lines() {
      const option = this.stacks();
      option.xAxis.axisLabel = { color: this.ink, interval: 0, rotate: 40, fontSize: 11, width: 180, overflow: 'truncate' };
      // above what the lines from top to bottom say
      option.yAxis = this.valueAxis({ nameGap: 32, ...this.scale() });
      option.grid = { ...this.grid(), top: 16 };
      return option;
    }

    /* bars on top of bars that are not seen; lines from the end of one to the beginning of the next */
    waterfall() {
      const { bars, names } = this.drawing;
      const html = this.echarts.format.encodeHTML;
      const kinds = ['WHOLE', 'MORE', 'LESS'];
      const looks = [
        { color: this.palette[4] },
        { color: this.palette[3], decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -0.8, color: 'rgba(255,255,255,.45)' } },
        { color: this.palette[2], decal: { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], color: 'rgba(255,255,255,.55)' } },
      ];
      const above = (bar) => [Math.max(Math.min(bar.from, bar.to), 0), Math.max(bar.from, bar.to, 0)];
      const below = (bar) => [Math.min(Math.max(bar.from, bar.to), 0), Math.min(bar.from, bar.to, 0)];
      const hidden = (data) => ({
        type: 'bar', stack: 'all', silent: true, data, itemStyle: { color: 'transparent' }, tooltip: { show: false },
      });
      const series = [hidden(bars.map((bar) => above(bar)[0])), hidden(bars.map((bar) => below(bar)[0]))];
      kinds.forEach((kind, index) => {
        for (const side of [above, below]) {
          const label = (bar) => ({ show: true, position: side === above ? 'top' : 'bottom', formatter: bar.text, color: this.ink });
          series.push({
            name: names[index],
            type: 'bar',
            stack: 'all',
            barMaxWidth: 72,
            itemStyle: looks[index],
            data: bars.map((bar) => {
              const [start, end] = side(bar);
              const shown = bar.kind === kind && (side === above ? Math.max(bar.from, bar.to) > 0 : Math.max(bar.from, bar.to) <= 0);
              return bar.kind !== kind ? 0 : { value: end - start, label: shown ? label(bar) : { show: false } };
            }),
          });
        }
      });
      bars.slice(0, -1).forEach((bar, index) => series.push({
        type: 'line',
        silent: true,
        symbol: 'none',
        z: 1,
        lineStyle: { color: this.ink, width: 1, type: 'dashed' },
        data: bars.map((any, at) => (at === index || at === index + 1 ? bar.to : null)),
      }));
      return {
        grid: { left: 8, right: 24, top: 36, bottom: 48, outerBoundsMode: 'same' },
        aria: { enabled: true, label: { enabled: false } },
        legend: { bottom: 0, data: names, selectedMode: false, textStyle: { color: this.ink } },
        xAxis: {
          type: 'category',
          data: bars.map((bar) => bar.name),
          axisLabel: { color: this.ink, interval: 0, ...this.nameSize(this.nameWidth()), lineHeight: 14, verticalAlign: 'top', width: this.nameWidth(), overflow: 'break' },
          axisTick: { show: false },
          axisLine: { onZero: true, lineStyle: { color: this.ink } },
        },
        yAxis: this.valueAxis(this.scale()),
        tooltip: {
          trigger: 'axis',
          axisPointer: { type: 'shadow' },
          formatter: (items) => html(bars[items[0].dataIndex].name + ': ' + bars[items[0].dataIndex].text),
        },
        series,
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
