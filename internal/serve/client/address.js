// Addresses of pages and files, as they are compared here.

/** The readable form of a path: /ar/%D8%AE/ and /ar/خ/ are one page. */
export function plain(path) {
  try {
    return decodeURI(path);
  } catch {
    return path; // a lone percent sign: compare it as it stands
  }
}

/** The address of the preview page with one or two frames. */
export function viewAddress(page, mode) {
  return new URL('view.html', import.meta.url).pathname + '#' + new URLSearchParams({ page, mode });
}
