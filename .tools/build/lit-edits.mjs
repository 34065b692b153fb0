/**
 * What the single file changes in Lit, piece by piece. A minifier cannot know
 * that no template of ours holds a `<textarea>` and no property a converter of
 * its own, so it is said here. `unless` matches what in a source of ours would
 * need the piece; the build stops there (see `edit-lit.mjs`).
 *
 * @type {{title: string, file: string, unless?: RegExp, replace: [find: string, put: string][]}[]}
 */
export const litEdits = [
  {
    // Unguarded, a page whose policy refuses it would stop the whole script at its first line.
    title: 'a policy of Trusted Types that is ours by name, and may be refused',
    file: 'lit-html/lit-html.js',
    replace: [
      [
        's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
        '(()=>{try{return s?.createPolicy("anti-fraud-elements",{createHTML:t=>t})}catch{}})()',
      ],
    ],
  },
  {
    // webcomponents.js 0.7 throws here, before we could ask whether the page can be drawn on.
    title: 'a walker that a page may refuse',
    file: 'lit-html/lit-html.js',
    replace: [['P=l.createTreeWalker(l,129)', 'P=(()=>{try{return l.createTreeWalker(l,129)}catch{}})()']],
  },
  {
    title: 'guards against wrong use, and marks that tell other copies of Lit of this one',
    file: 'lit-html/lit-html.js',
    replace: [
      ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
      [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', ''],
    ],
  },
  {
    title: 'expressions on an element itself',
    file: 'lit-html/lit-html.js',
    unless: /directives\/ref\.js|<[\w-]+ \$\{/,
    replace: [
      ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
      [':6===r.type&&(i=new Z(h,this,t))', ':0'],
      ['class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}', ''],
      [',F:Z}', '}'],
    ],
  },
  {
    title: 'expressions inside script, style, textarea and title',
    file: 'lit-html/lit-html.js',
    unless: /<(script|style|textarea|title)\b[^`]*>[^<`]*\$\{/i,
    replace: [
      ['if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', ''],
      ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
      ['c=n??v', 'c=v'],
      ['(c=p,n=void 0)', 'c=p'],
    ],
  },
  {
    title: 'comments in templates',
    file: 'lit-html/lit-html.js',
    unless: /html`[^`]*<!--/,
    replace: [
      ['else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', ''],
      ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
      ['c===_||c===m?c=v:', ''],
    ],
  },
  {
    title: 'MathML and compiled templates',
    file: 'lit-html/lit-html.js',
    unless: /\bmathml\b/,
    replace: [
      ['3===i?"<math>":', ''],
      ['3===i?"</math>":', ''],
      ['2===i||3===i', '2===i'],
      ['"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 'this._$AC(t)'],
    ],
  },
  {
    title: 'directives',
    file: 'lit-html/lit-html.js',
    unless: /from ['"]lit\/(async-)?directive/,
    replace: [
      ['function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}', 'const M=(t,i)=>i;'],
      ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
      ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
      ['get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
      ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor', 'constructor'],
      ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
      [',this._$Cv=e?.isConnected??!0', ''],
      ['this._$AP?.(!1,!0,s)', ''],
    ],
  },
  {
    title: 'directives, hydration and polyfills of elements',
    file: 'lit-element/lit-element.js',
    replace: [
      [',this._$Do?.setConnected(!0)', ''],
      ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
      ['(s.litElementVersions??=[]).push("4.2.2");', ''],
    ],
  },
  {
    title: 'css with expressions, and style sheets that are not its own',
    file: '@lit/reactive-element/css-tag.js',
    unless: /unsafeCSS|CSSResult|css`[^`]*\$\{/,
    replace: [
      ['if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");', ''],
      ['1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0])', 't[0]'],
      ['o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet)'],
      ['c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t', 'c=t=>t'],
      ['const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t', 'return t||(this.o=t=new CSSStyleSheet).replaceSync(this.cssText),t'],
      ['toString(){return this.cssText}', ''],
      ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    ],
  },
  {
    title: 'decorators, initializers and the static field properties',
    file: '@lit/reactive-element/reactive-element.js',
    unless: /addInitializer|static (override )?(get )?properties\b/,
    replace: [
      ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
      [',void 0!==t.l&&(this.l=[...t.l])', ''],
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}', ''],
      ['if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}', 'this.finalized=!0,this._$Ei();'],
      [',getOwnPropertyNames:r,getOwnPropertySymbols:o', ''],
      ['if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i', 'return s?s.flat(1/0):i'],
    ],
  },
  {
    title: 'converters, comparisons and defaults of a property’s own; lists and objects in attributes',
    file: '@lit/reactive-element/reactive-element.js',
    unless: /useDefault|hasChanged|converter:|noAccessor|type: (Object|Array)\b/,
    replace: [
      ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
      ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
      ['void 0!==i.converter?.toAttribute?i.converter:u', 'u'],
      ['h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u', 'h=u'],
      ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||', ''],
      ['{useDefault:i,reflect:e,wrapped:h},r)', '{reflect:e})'],
      ['this.hasUpdated||i||', 'this.hasUpdated||'],
      ['!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))', '!f(h,s)'],
      ['r??this._$Ej?.get(e)??r', 'r'],
      [',!s.noAccessor){', '){'],
      ['{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', '{}'],
      ['static getPropertyOptions(t){return this.elementProperties.get(t)??b}', 'static getPropertyOptions(t){return this.elementProperties.get(t)}'],
    ],
  },
  {
    // Only fields are decorated, which the build sees to (classes.mjs).
    title: 'accessors that a property wraps',
    file: '@lit/reactive-element/reactive-element.js',
    replace: [
      ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
      ['if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}', ''],
      ['const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},', 'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},'],
      [',getOwnPropertyDescriptor:h', ''],
    ],
  },
  {
    title: 'polyfills, marks for other copies of Lit, and callbacks that no element has',
    file: '@lit/reactive-element/reactive-element.js',
    unless: /removeController|shouldUpdate|scheduleUpdate|firstUpdated|getUpdateComplete/,
    replace: [
      [',p=a.reactiveElementPolyfillSupport', ''],
      [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
      ['removeController(t){this._$EO?.delete(t)}', ''],
      ['shouldUpdate(t){return!0}', ''],
      ['let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)', 'const s=this._$AL;try{this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)}catch(t){throw this._$EM(),t}this._$AE(s)'],
      ['const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}', 'return this.performUpdate(),!this.isUpdatePending}'],
      ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'],
      ['firstUpdated(t){}', ''],
      ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    ],
  },
];
