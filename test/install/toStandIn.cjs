// Preloaded into clasp (NODE_OPTIONS): what it would send to Google goes to the stand-in on this machine,
// whose port is in GOOGLE_STAND_IN. Anything else that would leave the machine is an error.
const childProcess = require("node:child_process");
const http = require("node:http");
const https = require("node:https");

https.request = (address, options, callback) => {
  const { hostname, pathname, search } = new URL(address);
  if (!hostname.endsWith(".googleapis.com")) throw new Error(`${hostname} was asked for`);
  const { method, headers } = options;
  return http.request(
    {
      host: "127.0.0.1",
      port: Number(process.env.GOOGLE_STAND_IN),
      path: `/${hostname}${pathname}${search}`,
      method,
      headers,
    },
    callback,
  );
};

// clasp opens the browser for a person to log in; here the test is that person.
const { spawn } = childProcess;
childProcess.spawn = (command, ...rest) =>
  /(^|\/)(xdg-open|open)$|powershell/i.test(command)
    ? spawn(process.execPath, ["--version"], { stdio: "ignore" })
    : spawn(command, ...rest);
