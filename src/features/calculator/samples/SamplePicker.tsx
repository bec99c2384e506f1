export function SamplePicker() {
  return <main id="main" />;
}
