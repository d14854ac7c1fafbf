// Builds elements. Text stays text: messages and excerpts come out of files and are never parsed as HTML.

/**
 * element('a', { href: '/', class: 'x' }, 'text', other). Attributes that are null or false are left out, true ones are
 * empty; children that are null or false are left out.
 */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function drawing(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value != null && value !== false) node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child != null && child !== false));
  return node;
}

/** A style sheet for shadow roots. The page's policy forbids <style>, but not this. */
export function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

/** An element with a shadow root that wears the sheets. */
export function host(name, ...sheets) {
  const made = document.createElement(name);
  made.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
  return made;
}
