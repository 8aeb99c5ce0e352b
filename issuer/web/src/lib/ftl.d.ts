/** A Fluent file without its comments and without the sentences for staff; see vite.config.ts. */
declare module "*.ftl?customer" {
  const text: string;
  export default text;
}
