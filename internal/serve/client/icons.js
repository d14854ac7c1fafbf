// The icons, on a grid of 24, drawn like those of the theme: a line of one thickness with round ends.
import { drawing } from './dom.js';

const SHAPES = {
  // the khatam, the eight-pointed star of the theme
  star: 'M22 12 18.5 14.7 19.1 19.1 14.7 18.5 12 22 9.3 18.5 4.9 19.1 5.5 14.7 2 12 5.5 9.3 4.9 4.9 9.3 5.5 12 2 14.7 5.5 19.1 4.9 18.5 9.3z',
  error: 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3zM9.2 9.2l5.6 5.6M14.8 9.2l-5.6 5.6',
  warning: 'M12 4 21 19.5H3zM12 10v4.2M12 16.9v.1',
  check: 'M4.5 12.8 9.5 17.8 19.5 7',
  globe: 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0-17.4 0zM3.3 12h17.4M12 3.3c5 5.2 5 12.2 0 17.4-5-5.2-5-12.2 0-17.4z',
  both: 'M4.5 5h15a1.5 1.5 0 0 1 1.5 1.5v11a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5v-11A1.5 1.5 0 0 1 4.5 5zM12 5v14',
  phone: 'M8.5 2.5h7A1.5 1.5 0 0 1 17 4v16a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 20V4a1.5 1.5 0 0 1 1.5-1.5zM11 18.5h2',
  tablet: 'M6 3h12a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 18 21H6a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 6 3zM10.8 18h2.4',
  desktop: 'M4 4.5h16A1.5 1.5 0 0 1 21.5 6v9a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 15V6A1.5 1.5 0 0 1 4 4.5zM12 16.5V20M8 20h8',
  light: 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5',
  dark: 'M19.8 14.2A8.3 8.3 0 0 1 9.8 4.2a8.3 8.3 0 1 0 10 10z',
  print: 'M7 8.5V3.5h10v5M7 17.5H4.5A1.5 1.5 0 0 1 3 16v-6A1.5 1.5 0 0 1 4.5 8.5h15A1.5 1.5 0 0 1 21 10v6a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6.5H7z',
  source: 'M8.5 7 3.5 12l5 5M15.5 7l5 5-5 5M13.5 4.5l-3 15',
  link: 'M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1.2-1.2',
  close: 'M6 6l12 12M18 6 6 18',
  hint: 'M9.5 17.5h5M10 20.5h4M8.800 14.5a6 6 0 1 1 6.4 0c-.5.4-.7.8-.7 1.3v1.7h-5v-1.7c0-.5-.2-.9-.7-1.3z',
};

export function icon(name) {
  return drawing('svg', {
    viewBox: '0 0 24 24', width: 18, height: 18, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.75,
    'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true', focusable: 'false', class: 'icon icon-' + name,
  }, drawing('path', { d: SHAPES[name] }));
}
