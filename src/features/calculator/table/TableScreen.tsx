export function TableScreen() {
  return <main id="main" />;
}
