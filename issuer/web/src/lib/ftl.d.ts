/** Fluent files as texts without their comments, whole or in part; see vite.config.ts. */
declare module "*.ftl?customer" {
  const text: string;
  export default text;
}
declare module "*.ftl?start" {
  const text: string;
  export default text;
}
declare module "*.ftl?later" {
  const text: string;
  export default text;
}
