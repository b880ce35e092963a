declare module 'virtual:faq-index' {
  const index: import('../../src/search/faq-index').PackedIndex;
  export default index;
  export const answers: import('../../src/answer/answers-file').AnswersFile;
  export const bodies: import('../../src/answer/answers-file').BodiesFile;
}
