/* The page's own script. Its data is the report as JSON (src/report/types.ts); every text of it goes into the page as text. */
(() => {
  const $ = (id) => document.getElementById(id);
  const data = JSON.parse($('data').textContent);
  const { targets } = data;
  const trees = new Map(data.trees.map((tree) => [tree.key, tree]));

  // --- small parts ---

  const UNITS = ['kB', 'MB', 'GB', 'TB'];
  const size = (bytes) => {
    if (bytes < 1000) return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    for (; value >= 999.95 && unit < UNITS.length - 1; unit++) value /= 1000;
    return `${value.toFixed(1)} ${UNITS[unit]}`;
  };
  const count = (n, one) => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`;
  const share = (part, whole) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;

  /** @param {Record<string, unknown>} attributes */
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }
  /** A name of any direction keeps to itself. */
  const name = (text, kind = 'bdi') => element(kind, {}, text);

  // --- targets: narrowed to rows that hold every word typed ---

  const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

  function filterTargets() {
    const box = $('filter');
    if (!box) return;
    box.closest('.filter').hidden = false;
    let rows;
    box.addEventListener('input', () => {
      rows ??= [...document.querySelectorAll('#all-targets tbody tr')].map((row) => [
        row,
        row.textContent.toLowerCase(),
      ]);
      const wanted = words(box.value);
      let shown = 0;
      for (const [row, text] of rows) {
        row.hidden = !wanted.every((word) => text.includes(word));
        if (!row.hidden) shown++;
      }
      $('told').textContent = wanted.length > 0 ? `${shown} of ${rows.length} shown` : '';
    });
  }

  // --- contents: of a target, its packages; of a package, its files ---

  /** Packages of all the target's trees, the largest first. */
  function packagesOf(target) {
    const all = target.trees.flatMap(({ key, role }) => {
      const tree = trees.get(key);
      return (tree?.contents ?? []).map((content, index) => ({ content, index, tree, role }));
    });
    return all.filter(({ content }) => content.files > 0).sort((a, b) => b.content.size - a.content.size);
  }
  const titleOf = ({ content, tree }) => {
    if (content.name === '') return tree.contents.length === 1 ? tree.label : `other files of ${tree.label}`;
    return content.version === undefined ? content.name : `${content.name} ${content.version}`;
  };
  function filesOf(content) {
    const told = content.largest.map(({ path, size }) => ({ title: path, size, files: 1 }));
    const sum = told.reduce((total, file) => total + file.size, 0);
    const files = content.files - told.length;
    return files > 0
      ? [...told, { title: count(files, 'smaller file'), size: content.size - sum, files, isRest: true }]
      : told;
  }
  /** Equal names have equal colours, in every artifact. */
  function hueOf(text) {
    let hash = 7;
    for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) >>> 0;
    return (hash * 47) % 360;
  }

  const addressOf = (target, pack) => `#contents/${target}${pack === undefined ? '' : `/${pack}`}`;

  /** What the map shows: a list of tiles, each with what is in it. */
  function viewOf({ target, pack }) {
    const subject = targets[target];
    const packages = packagesOf(subject);
    const opened = pack === undefined ? undefined : packages[pack];
    if (!opened) {
      const tiles = packages.map((each, i) => ({
        title: titleOf(each),
        ...{ size: each.content.size, packed: each.content.packed, files: each.content.files },
        hue: hueOf(each.content.name),
        from: each.tree.label,
        inner: filesOf(each.content),
        href: addressOf(target, i),
      }));
      return { subject, tiles, what: 'Package' };
    }
    const hue = hueOf(opened.content.name);
    const tiles = filesOf(opened.content).map((file) => ({ ...file, hue, inner: [] }));
    return { subject, opened, tiles, what: 'File' };
  }

  const map = $('map');
  let place = { target: 0 };
  let view;

  function draw() {
    const { clientWidth: width, clientHeight: height } = map;
    const root = window.d3
      .hierarchy({ inner: view.tiles }, ({ inner }) => inner)
      .sum(({ size, inner }) => (inner?.length ? 0 : size))
      .sort((a, b) => b.value - a.value);
    window.d3
      .treemap()
      .size([width, height])
      .paddingOuter((node) => (node.depth === 0 ? 2 : 3))
      .paddingTop((node) => (node.depth === 1 && node.children ? 19 : 2))
      .paddingInner(2)
      .round(true)(root);
    map.replaceChildren(...(root.children ?? []).filter(isVisible).map(tileOf));
    const first = map.firstElementChild;
    if (first) first.tabIndex = 0;
    $('picked').textContent = '';
  }

  const isVisible = ({ x0, x1, y0, y1 }) => x1 - x0 >= 2 && y1 - y0 >= 2;

  function placeAt(made, node, { x, y }) {
    made.style.left = `${node.x0 - x}px`;
    made.style.top = `${node.y0 - y}px`;
    made.style.width = `${node.x1 - node.x0}px`;
    made.style.height = `${node.y1 - node.y0}px`;
  }

  const lineOf = (tile, whole) => {
    const packed = tile.packed === undefined ? '' : `, ${size(tile.packed)} in the ZIP`;
    const files = tile.inner.length > 0 || tile.isRest ? `, ${count(tile.files, 'file')}` : '';
    const from = tile.from === undefined ? '' : `, from ${tile.from}`;
    return `${tile.title}: ${size(tile.size)}, ${share(tile.size, whole)}${packed}${files}${from}`;
  };

  function tileOf(node) {
    const tile = node.data;
    const line = lineOf(tile, node.parent.value);
    const made = element(tile.href ? 'a' : 'span', {
      class: tile.isRest ? 'tile rest' : 'tile',
      href: tile.href,
      role: tile.href ? undefined : 'img',
      tabindex: '-1',
      'aria-label': line,
      title: line,
    });
    made.style.setProperty('--hue', tile.hue);
    placeAt(made, node, { x: 0, y: 0 });
    if (node.x1 - node.x0 > 34 && node.y1 - node.y0 > 14) made.append(name(tile.title));
    for (const child of (node.children ?? []).filter(isVisible)) {
      const part = element('span', {
        class: 'part',
        'aria-hidden': 'true',
        title: lineOf({ ...child.data, inner: [] }, node.value),
      });
      placeAt(part, child, { x: node.x0, y: node.y0 });
      if (child.x1 - child.x0 > 40 && child.y1 - child.y0 > 13) part.dataset.name = child.data.title.split('/').pop();
      made.append(part);
    }
    return made;
  }

  // --- by keyboard ---

  const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  /** The nearest tile that begins where this one ends; how far it lies aside counts double. */
  function neighbour(from, [dx, dy]) {
    const a = from.getBoundingClientRect();
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const tile of map.children) {
      if (tile === from) continue;
      const b = tile.getBoundingClientRect();
      const ahead =
        dx > 0 ? b.left - a.right : dx < 0 ? a.left - b.right : dy > 0 ? b.top - a.bottom : a.top - b.bottom;
      if (ahead < -1) continue;
      const aside =
        dx === 0 ? Math.max(b.left - a.right, a.left - b.right, 0) : Math.max(b.top - a.bottom, a.top - b.bottom, 0);
      const off = dx === 0 ? Math.abs(b.left - a.left) : Math.abs(b.top - a.top);
      const distance = ahead + 2 * aside + off / 100;
      if (distance < least) [best, least] = [tile, distance];
    }
    return best;
  }

  function focusTile(tile) {
    if (!tile) return;
    for (const each of map.children) each.tabIndex = -1;
    tile.tabIndex = 0;
    tile.focus();
  }

  function onKey(event) {
    const tile = event.target.closest('.tile');
    if (!tile || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) focusTile(neighbour(tile, direction));
    else if (event.key === 'Home') focusTile(map.firstElementChild);
    else if (event.key === 'End') focusTile(map.lastElementChild);
    else if ((event.key === 'Escape' || event.key === 'Backspace') && view.opened)
      location.hash = addressOf(place.target);
    else return;
    event.preventDefault();
  }

  // --- the same as a table ---

  const MOST_ROWS = 25;

  function drawRows(all) {
    const whole = view.tiles.reduce((sum, tile) => sum + tile.size, 0);
    const shown = all ? view.tiles : view.tiles.slice(0, MOST_ROWS);
    const rows = shown.map((tile) => {
      const title = tile.href ? element('a', { href: tile.href }, name(tile.title)) : name(tile.title);
      const meter = element('meter', {
        class: 'wide',
        ...{ min: 0, max: Math.max(whole, 1), value: tile.size, 'aria-label': share(tile.size, whole) },
      });
      const cells = view.opened
        ? [element('td', { class: 'n' }, size(tile.size)), element('td', {}, meter)]
        : [
            element('td', { class: 'n' }, size(tile.size)),
            element('td', { class: 'n' }, size(tile.packed)),
            element('td', { class: 'n' }, tile.files.toLocaleString('en')),
            element('td', {}, name(tile.from)),
            element('td', {}, meter),
          ];
      return element('tr', {}, element('th', { scope: 'row' }, title), ...cells);
    });
    const head = view.opened
      ? [['File'], ['Unpacked', 'n'], ['Share']]
      : [['Package'], ['Unpacked', 'n'], ['In the ZIP', 'n'], ['Files', 'n'], ['From'], ['Share']];
    const columns = head.map(([text, kind]) => element('th', { scope: 'col', class: kind }, text));
    const table = element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...columns)),
      element('tbody', {}, ...rows),
    );
    const frame = element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': `${view.what}s by size` },
      table,
    );
    const left = view.tiles.length - shown.length;
    const more = element('button', { type: 'button' }, `Show ${left} more`);
    more.addEventListener('click', () => drawRows(true));
    $('rows').replaceChildren(frame, ...(left > 0 ? [more] : []));
  }

  function drawCrumbs() {
    const { subject, opened } = view;
    const own = [' › ', name(opened ? titleOf(opened) : 'all packages', 'b')];
    const whole = opened ? element('a', { href: addressOf(place.target) }, name(subject.id)) : name(subject.id);
    $('crumbs').replaceChildren(whole, ...own);
    const label = opened ? `${titleOf(opened)} in ${subject.id}` : subject.id;
    map.setAttribute('aria-label', `Treemap of ${label}: ${count(view.tiles.length, view.what.toLowerCase())}`);
    $('artifact').value = String(place.target);
  }

  function show(next, isAsked) {
    const before = view?.opened && place.target === next.target ? place.pack : undefined;
    const hadFocus = map.contains(document.activeElement);
    place = next;
    view = viewOf(place);
    draw();
    drawRows(false);
    drawCrumbs();
    if (hadFocus || isAsked) {
      const from = before === undefined || view.opened ? undefined : addressOf(place.target, before);
      focusTile(map.querySelector(`[href="${from}"]`) ?? map.firstElementChild);
    }
    if (isAsked) $('explorer').scrollIntoView({ block: 'nearest' });
  }

  // --- search ---

  const MOST_HITS = 60;
  let index;

  /** Everything that can be found, with the first target that has it. */
  function buildIndex() {
    const users = new Map();
    targets.forEach(({ trees }, i) => {
      for (const { key } of trees) users.set(key, [...(users.get(key) ?? []), i]);
    });
    const rows = [];
    for (const tree of trees.values()) {
      const used = users.get(tree.key) ?? [];
      if (used.length === 0) continue;
      for (const content of tree.contents) {
        const title = titleOf({ content, tree });
        if (content.name !== '')
          rows.push({ text: title.toLowerCase(), title, kind: 0, size: content.size, content, used });
        for (const { path, size } of content.largest)
          rows.push({ text: path.toLowerCase(), title: path, kind: 1, size, content, used });
      }
    }
    return rows.sort((a, b) => a.kind - b.kind || b.size - a.size);
  }

  function search(text) {
    index ??= buildIndex();
    const wanted = words(text);
    if (wanted.length === 0) return [];
    const found = index.filter((row) => wanted.every((word) => row.text.includes(word)));
    const rank = (row) => (row.kind === 0 && row.text.startsWith(wanted[0]) ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b));
  }

  function hit({ title, kind, size: bytes, content, used }) {
    const target = used[0];
    const pack = packagesOf(targets[target]).findIndex((each) => each.content === content);
    const others = used.length > 1 ? ` and ${count(used.length - 1, 'more target')}` : '';
    const note = element(
      'span',
      { class: 'dim' },
      ...[` ${kind === 0 ? 'package' : 'file'}, ${size(bytes)}, in `, name(targets[target].id), others],
    );
    return element('li', {}, element('a', { href: addressOf(target, pack) }, name(title)), note);
  }

  function onSearch() {
    const found = search($('search').value);
    const isAsked = $('search').value.trim() !== '';
    $('hits').textContent = isAsked ? `${count(found.length, 'match').replace('matchs', 'matches')}` : '';
    $('results').replaceChildren(...found.slice(0, MOST_HITS).map(hit));
    if (found.length > MOST_HITS)
      $('results').append(element('li', { class: 'dim' }, `${found.length - MOST_HITS} more`));
    $('results').hidden = found.length === 0;
  }

  // --- where the address leads ---

  function placeIn(hash) {
    const [, target, pack] = /^#contents\/(\d+)(?:\/(\d+))?$/.exec(hash) ?? [];
    if (target === undefined || !targets[target]) return undefined;
    return { target: Number(target), ...(pack !== undefined && { pack: Number(pack) }) };
  }

  function follow() {
    const next = map && placeIn(location.hash);
    if (next) return show(next, true);
    const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (named && named.tagName === 'DETAILS') named.open = true;
  }

  function explore() {
    $('explorer').hidden = false;
    const withContents = targets
      .map((target, i) => ({ target, i }))
      .filter(({ target }) => target.unzippedSize !== undefined);
    const options = withContents.map(({ target, i }) =>
      element('option', { value: i }, `${target.id} · ${size(target.unzippedSize)}`),
    );
    $('artifact').append(...options);
    $('artifact').addEventListener('change', ({ target }) => {
      history.pushState(null, '', addressOf(target.value));
      show({ target: Number(target.value) }, false);
    });
    for (const link of document.querySelectorAll('a[data-target]')) link.href = addressOf(link.dataset.target);
    map.addEventListener('keydown', onKey);
    map.addEventListener('focusin', ({ target }) => {
      $('picked').textContent = target.getAttribute('aria-label') ?? '';
    });
    map.addEventListener('click', ({ target }) => {
      const tile = target.closest('span.tile');
      if (tile) focusTile(tile);
    });
    $('search').addEventListener('input', onSearch);
    $('search').addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') $('results').querySelector('a')?.focus();
      if (event.key === 'Escape') $('search').value = '';
      if (event.key === 'Escape') onSearch();
    });
    const largest = withContents.reduce(
      (best, each) => ((best?.target.unzippedSize ?? -1) >= each.target.unzippedSize ? best : each),
      undefined,
    );
    show({ target: largest?.i ?? 0 }, false);
    let drawn = map.clientWidth;
    new ResizeObserver(() => {
      if (map.clientWidth === drawn) return;
      drawn = map.clientWidth;
      draw();
    }).observe(map);
  }

  filterTargets();
  if (map) explore();
  follow();
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => {
    for (const each of document.querySelectorAll('#findings ~ details, details.plain')) each.open = true;
  });
})();
