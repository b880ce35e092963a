declare module 'virtual:faq-index' {
  const index: import('../../src/search/faq-index').PackedIndex;
  export default index;
}
