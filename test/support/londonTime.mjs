/** The zone of the manifest, whatever machine the tests run on: scripts see it in their Dates. */
// biome-ignore lint/style/noDefaultExport: jest calls the default export of its globalSetup
export default function useLondonTime() {
  process.env.TZ = "Europe/London";
}
