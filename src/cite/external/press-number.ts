/** Source of a regular expression for the number of a press release of the European Commission: `IP/25/1234`. */
export const PRESS_NUMBER = "(?:IP|MEMO|STATEMENT|SPEECH|MEX|QANDA)/\\d{2}/\\d{1,5}(?![\\p{L}\\p{N}])";
