declare module "golden-evidence" {
  const evidence: import("./verdict.js").Evidence;
  export default evidence;
}
