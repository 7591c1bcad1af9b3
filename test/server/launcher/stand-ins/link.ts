// Stands in for the command that prints the first administrator's link.
console.log(`http://localhost:${process.env['PORT']}/first/abc`);
