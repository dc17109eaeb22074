/** Counts its runs, with a lock around it, and remembers things for a while. */
function countRuns() {
  var lock = LockService.getScriptLock();
  lock.waitLock(10000);
  try {
    var properties = PropertiesService.getScriptProperties();
    for (var i = 0; i < 3; i++) {
      var runs = Number(properties.getProperty("runs") || 0) + 1;
      properties.setProperty("runs", runs);
    }
    properties.setProperties({ last: "today", by: "me" });
    console.log(properties.getProperty("runs"), properties.getKeys().sort().join());
  } finally {
    lock.releaseLock();
  }
  var cache = CacheService.getDocumentCache();
  cache.put("figures", JSON.stringify([1, 2, 3]), 60);
  console.log(JSON.parse(cache.get("figures")).length, cache.get("nothing"));
  var digest = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc");
  console.log(digest.map(function (b) { return ("0" + (b & 0xff).toString(16)).slice(-2); }).join(""));
  console.log(Utilities.base64Encode("Café"), Utilities.formatString("%05.1f", 3.14159));
  console.log(Utilities.parseCsv('a,"b,c"\n1,2')[0]);
  const blob = Utilities.newBlob("text", MimeType.PLAIN_TEXT, "a.txt");
  console.log(Utilities.unzip(Utilities.zip([blob]))[0].getDataAsString());
}
