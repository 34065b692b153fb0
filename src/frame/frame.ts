/** The script of `frame.html`: shows what the address asks for, and tells its height. */
import {warn} from '../internal/warn.js';
import {heightMessage} from './height-message.js';
import {readRequest, type FrameRequest} from './request.js';

const main = document.querySelector('main')!;
main.textContent = '';
try {
  const places = document.querySelector<HTMLMetaElement>('meta[name="anti-fraud-packs"]')?.content ?? '.';
  const isElement = (tag: string) => customElements.get(tag) !== undefined;
  show(readRequest(location.href, places.split(/\s+/), isElement));
} catch (error) {
  warn(String(error));
  // Says nothing of what was asked for: it may be anybody's words.
  main.textContent = '此处内容的地址有误，无法显示。The address of this content is wrong.';
}
new ResizeObserver(() => {
  parent.postMessage(heightMessage(document.body.getBoundingClientRect().height), '*');
}).observe(document.body);

function show({tag, src, attributes, theme, lang}: FrameRequest) {
  const root = document.documentElement;
  root.lang = lang;
  root.dataset['theme'] = theme;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({...attributes, src})) element.setAttribute(name, value);
  main.append(element);
}
