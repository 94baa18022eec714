import { createRequire } from "node:module";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// ../../work/wt/names/shared/text/fold.ts
/**
* One spelling for what a reader would call the same word, in Arabic and Latin script alike. Index and query, lexicon
* and text are folded by this one function.
*
* Arabic: vowel marks, tatweel, alef and hamza seats, final yeh, teh marbuta, Persian and Maghrebi letter forms,
* presentation forms, digits. Latin: case, accents, ligatures. Both: invisible format characters, apostrophes.
*/
/** Letters that Unicode's own decompositions leave apart. */
var EQUIVALENT = {
	ٱ: "ا",
	ى: "ي",
	ی: "ي",
	ې: "ي",
	ة: "ه",
	ۀ: "ه",
	ہ: "ه",
	ھ: "ه",
	ء: "",
	گ: "ك",
	ڭ: "ك",
	ݣ: "ك",
	ڮ: "ك",
	ک: "ك",
	ڨ: "ق",
	ڧ: "ق",
	ڤ: "ف",
	ڢ: "ف",
	پ: "ب",
	چ: "ج",
	ژ: "ز",
	œ: "oe",
	æ: "ae",
	ß: "ss",
	ø: "o",
	ł: "l",
	đ: "d",
	ı: "i",
	"’": "'",
	"‘": "'",
	ʼ: "'",
	"`": "'",
	"´": "'",
	"′": "'",
	"‐": "-",
	"‑": "-",
	"−": "-",
	"–": "-"
};
/** Marks that only colour a letter (accents, harakat), format characters and the tatweel. */
var DROPPED = /[\p{M}\p{Cf}\u0640]/gu;
/** Folds one UTF-16 code unit, from Unicode's tables and our own. Surrogates fold to themselves. */
function derive(code) {
	const unit = String.fromCharCode(code);
	if (code >= 55296 && code <= 57343) return unit;
	const bare = unit.normalize("NFKD").replace(DROPPED, "").toLowerCase();
	let folded = "";
	for (const letter of bare) folded += EQUIVALENT[letter] ?? digit(letter) ?? letter;
	return folded;
}
/** Arabic-Indic and Persian digits as 0 to 9. */
function digit(letter) {
	const code = letter.charCodeAt(0);
	if (code >= 1632 && code <= 1641) return String(code - 1632);
	if (code >= 1776 && code <= 1785) return String(code - 1776);
}
/** Every code unit is folded once and remembered: the scanner then only looks up. */
var table$2 = new Array(65536);
/** What one UTF-16 code unit folds to: nothing, a letter, or the several letters of a ligature. */
function foldUnit(code) {
	let folded = table$2[code];
	if (folded === void 0) {
		folded = derive(code);
		table$2[code] = folded;
	}
	return folded;
}
/**
* Folds `text`. Its length may change; `foldWithMap` keeps the way back.
*
* @example fold('الإشتراكيُّ') === fold('الاشتراكي'); fold('Héjira’s') === "hejira's"
*/
function fold(text) {
	let folded = "";
	for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charCodeAt(index));
	return folded;
}
/* @license
Papa Parse
v5.7.1
https://github.com/mholt/PapaParse
License: MIT
*/
// ../../work/wt/names/shared/gazetteer/read-table.ts
var import_papaparse = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root, factory) {
		if (typeof define === "function" && define.amd) define([], factory);
		else if (typeof module === "object" && typeof exports !== "undefined") module.exports = factory();
		else root.Papa = factory();
	})(this$1, function moduleFactory() {
		"use strict";
		var global = (function() {
			if (typeof self !== "undefined") return self;
			if (typeof window !== "undefined") return window;
			if (typeof global !== "undefined") return global;
			return {};
		})();
		function getWorkerBlob() {
			var URL = global.URL || global.webkitURL || null;
			var code = moduleFactory.toString();
			return Papa.BLOB_URL || (Papa.BLOB_URL = URL.createObjectURL(new Blob([
				"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
				"(",
				code,
				")();"
			], { type: "text/javascript" })));
		}
		var IS_WORKER = !global.document && !!global.postMessage, IS_PAPA_WORKER = global.IS_PAPA_WORKER || false;
		var workers = {}, workerIdCounter = 0;
		var Papa = {};
		Papa.parse = CsvToJson;
		Papa.unparse = JsonToCsv;
		Papa.RECORD_SEP = String.fromCharCode(30);
		Papa.UNIT_SEP = String.fromCharCode(31);
		Papa.BYTE_ORDER_MARK = "﻿";
		Papa.BAD_DELIMITERS = [
			"\r",
			"\n",
			"\"",
			Papa.BYTE_ORDER_MARK
		];
		Papa.WORKERS_SUPPORTED = !IS_WORKER && !!global.Worker;
		Papa.NODE_STREAM_INPUT = 1;
		Papa.LocalChunkSize = 10485760;
		Papa.RemoteChunkSize = 5242880;
		Papa.DefaultDelimiter = ",";
		Papa.Parser = Parser;
		Papa.ParserHandle = ParserHandle;
		Papa.NetworkStreamer = NetworkStreamer;
		Papa.FileStreamer = FileStreamer;
		Papa.StringStreamer = StringStreamer;
		Papa.ReadableStreamStreamer = ReadableStreamStreamer;
		if (typeof PAPA_BROWSER_CONTEXT === "undefined") Papa.DuplexStreamStreamer = DuplexStreamStreamer;
		if (IS_PAPA_WORKER) global.onmessage = workerThreadReceivedMessage;
		function stripBom(string) {
			if (string.charCodeAt(0) === 65279) return string.slice(1);
			return string;
		}
		function CsvToJson(_input, _config) {
			_config = _config || {};
			var dynamicTyping = _config.dynamicTyping || false;
			if (isFunction(dynamicTyping)) {
				_config.dynamicTypingFunction = dynamicTyping;
				dynamicTyping = {};
			}
			_config.dynamicTyping = dynamicTyping;
			_config.transform = isFunction(_config.transform) ? _config.transform : false;
			if (_config.downloadTimeout !== void 0) {
				var downloadTimeout = parseInt(_config.downloadTimeout);
				if (isNaN(downloadTimeout)) throw new Error("Config downloadTimeout value (" + _config.downloadTimeout + ") not parsable by parseInt(val).");
				_config.downloadTimeout = downloadTimeout;
			}
			if (_config.worker && Papa.WORKERS_SUPPORTED) {
				var w = newWorker();
				w.userStep = _config.step;
				w.userChunk = _config.chunk;
				w.userComplete = _config.complete;
				w.userError = _config.error;
				_config.step = isFunction(_config.step);
				_config.chunk = isFunction(_config.chunk);
				_config.complete = isFunction(_config.complete);
				_config.error = isFunction(_config.error);
				delete _config.worker;
				w.postMessage({
					input: _input,
					config: _config,
					workerId: w.id
				});
				return;
			}
			var streamer = null;
			if (_input === Papa.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT === "undefined") {
				streamer = new DuplexStreamStreamer(_config);
				return streamer.getStream();
			} else if (typeof _input === "string") {
				_input = stripBom(_input);
				if (_config.download) streamer = new NetworkStreamer(_config);
				else streamer = new StringStreamer(_config);
			} else if (_input.readable === true && isFunction(_input.read) && isFunction(_input.on)) streamer = new ReadableStreamStreamer(_config);
			else if (global.File && _input instanceof File || _input instanceof Object) streamer = new FileStreamer(_config);
			return streamer.stream(_input);
		}
		function JsonToCsv(_input, _config) {
			/** whether to surround every datum with quotes */
			var _quotes = false;
			/** whether to write headers */
			var _writeHeader = true;
			/** delimiting character(s) */
			var _delimiter = ",";
			/** newline character(s) */
			var _newline = "\r\n";
			/** quote character */
			var _quoteChar = "\"";
			/** escaped quote character, either "" or <config.escapeChar>" */
			var _escapedQuote = _quoteChar + _quoteChar;
			/** whether to skip empty lines */
			var _skipEmptyLines = false;
			/** the columns (keys) we expect when we unparse objects */
			var _columns = null;
			/** whether to prevent outputting cells that can be parsed as formulae by spreadsheet software (Excel and LibreOffice) */
			var _escapeFormulae = false;
			unpackConfig();
			var quoteCharRegex = new RegExp(escapeRegExp(_quoteChar), "g");
			if (typeof _input === "string") _input = JSON.parse(_input);
			if (Array.isArray(_input)) {
				if (!_input.length) return serialize(_columns, _input, _skipEmptyLines);
				else if (Array.isArray(_input[0])) return serialize(null, _input, _skipEmptyLines);
				else if (typeof _input[0] === "object") return serialize(_columns || Object.keys(_input[0]), _input, _skipEmptyLines);
			} else if (typeof _input === "object") {
				if (typeof _input.data === "string") _input.data = JSON.parse(_input.data);
				if (Array.isArray(_input.data)) {
					if (!_input.fields) _input.fields = _input.meta && _input.meta.fields || _columns;
					if (!_input.fields) _input.fields = Array.isArray(_input.data[0]) ? _input.fields : typeof _input.data[0] === "object" ? Object.keys(_input.data[0]) : [];
					if (!Array.isArray(_input.data[0]) && typeof _input.data[0] !== "object") _input.data = [_input.data];
				}
				return serialize(_input.fields || [], _input.data || [], _skipEmptyLines);
			}
			throw new Error("Unable to serialize unrecognized input");
			function unpackConfig() {
				if (typeof _config !== "object") return;
				if (typeof _config.delimiter === "string" && !Papa.BAD_DELIMITERS.filter(function(value) {
					return _config.delimiter.indexOf(value) !== -1;
				}).length) _delimiter = _config.delimiter;
				if (typeof _config.quotes === "boolean" || typeof _config.quotes === "function" || Array.isArray(_config.quotes)) _quotes = _config.quotes;
				if (typeof _config.skipEmptyLines === "boolean" || typeof _config.skipEmptyLines === "string") _skipEmptyLines = _config.skipEmptyLines;
				if (typeof _config.newline === "string") _newline = _config.newline;
				if (typeof _config.quoteChar === "string") {
					_quoteChar = _config.quoteChar;
					_escapedQuote = _quoteChar + _quoteChar;
				}
				if (typeof _config.header === "boolean") _writeHeader = _config.header;
				if (Array.isArray(_config.columns)) {
					if (_config.columns.length === 0) throw new Error("Option columns is empty");
					_columns = _config.columns;
				}
				if (_config.escapeChar !== void 0) _escapedQuote = _config.escapeChar + _quoteChar;
				if (_config.escapeFormulae instanceof RegExp) _escapeFormulae = _config.escapeFormulae;
				else if (typeof _config.escapeFormulae === "boolean" && _config.escapeFormulae) _escapeFormulae = /^[=+\-@\t\r].*$/;
			}
			/** The double for loop that iterates the data and writes out a CSV string including header row */
			function serialize(fields, data, skipEmptyLines) {
				var csv = "";
				if (typeof fields === "string") fields = JSON.parse(fields);
				if (typeof data === "string") data = JSON.parse(data);
				var hasHeader = Array.isArray(fields) && fields.length > 0;
				var dataKeyedByField = !Array.isArray(data[0]);
				if (hasHeader && _writeHeader) {
					for (var i = 0; i < fields.length; i++) {
						if (i > 0) csv += _delimiter;
						csv += safe(fields[i], i);
					}
					if (data.length > 0) csv += _newline;
				}
				for (var row = 0; row < data.length; row++) {
					var maxCol = hasHeader ? fields.length : data[row].length;
					var emptyLine = false;
					var nullLine = hasHeader ? Object.keys(data[row]).length === 0 : data[row].length === 0;
					if (skipEmptyLines && !hasHeader) emptyLine = skipEmptyLines === "greedy" ? data[row].join("").trim() === "" : data[row].length === 1 && (data[row][0] === null || data[row][0] === void 0 || data[row][0].length === 0);
					if (skipEmptyLines === "greedy" && hasHeader) {
						var line = [];
						for (var c = 0; c < maxCol; c++) {
							var cx = dataKeyedByField ? fields[c] : c;
							line.push(data[row][cx]);
						}
						emptyLine = line.join("").trim() === "";
					}
					if (!emptyLine) {
						for (var col = 0; col < maxCol; col++) {
							if (col > 0 && !nullLine) csv += _delimiter;
							var colIdx = hasHeader && dataKeyedByField ? fields[col] : col;
							csv += safe(data[row][colIdx], col);
						}
						if (row < data.length - 1 && (!skipEmptyLines || maxCol > 0 && !nullLine)) csv += _newline;
					}
				}
				return csv;
			}
			/** Encloses a value around quotes if needed (makes a value safe for CSV insertion) */
			function safe(str, col) {
				if (typeof str === "undefined" || str === null) return "";
				if (str.constructor === Date) {
					if (isNaN(str.getTime())) return "";
					return str.toISOString();
				}
				var needsQuotes = false;
				var strValue = str.toString();
				if (_escapeFormulae && typeof str !== "number" && typeof str !== "bigint" && typeof str !== "boolean" && _escapeFormulae.test(strValue)) {
					strValue = "'" + strValue;
					str = strValue;
					needsQuotes = true;
				}
				var escapedQuoteStr = strValue.replace(quoteCharRegex, _escapedQuote);
				needsQuotes = needsQuotes || _quotes === true || typeof _quotes === "function" && _quotes(str, col) || Array.isArray(_quotes) && _quotes[col] || hasAny(escapedQuoteStr, Papa.BAD_DELIMITERS) || escapedQuoteStr.indexOf(_delimiter) > -1 || strValue.indexOf(_quoteChar) > -1 || escapedQuoteStr.charAt(0) === " " || escapedQuoteStr.charAt(escapedQuoteStr.length - 1) === " ";
				return needsQuotes ? _quoteChar + escapedQuoteStr + _quoteChar : escapedQuoteStr;
			}
			function hasAny(str, substrings) {
				for (var i = 0; i < substrings.length; i++) if (str.indexOf(substrings[i]) > -1) return true;
				return false;
			}
		}
		/** ChunkStreamer is the base prototype for various streamer implementations. */
		function ChunkStreamer(config) {
			this._handle = null;
			this._finished = false;
			this._completed = false;
			this._halted = false;
			this._input = null;
			this._baseIndex = 0;
			this._partialLine = "";
			this._rowCount = 0;
			this._start = 0;
			this._nextChunk = null;
			this.isFirstChunk = true;
			this._completeResults = {
				data: [],
				errors: [],
				meta: {}
			};
			replaceConfig.call(this, config);
			this.parseChunk = function(chunk, isFakeChunk) {
				const skipFirstNLines = parseInt(this._config.skipFirstNLines) || 0;
				if (this.isFirstChunk && skipFirstNLines > 0) {
					let _newline = this._config.newline;
					if (!_newline) {
						const quoteChar = this._config.quoteChar || "\"";
						_newline = this._handle.guessLineEndings(chunk, quoteChar);
					}
					chunk = [...chunk.split(_newline).slice(skipFirstNLines)].join(_newline);
				}
				if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
					var modifiedChunk = this._config.beforeFirstChunk(chunk);
					if (modifiedChunk !== void 0) chunk = modifiedChunk;
				}
				this.isFirstChunk = false;
				this._halted = false;
				var aggregate = this._partialLine + chunk;
				this._partialLine = "";
				var results = this._handle.parse(aggregate, this._baseIndex, !this._finished);
				if (this._handle.paused() || this._handle.aborted()) {
					this._halted = true;
					return;
				}
				var lastIndex = results.meta.cursor;
				if (!this._finished) {
					this._partialLine = aggregate.substring(lastIndex - this._baseIndex);
					this._baseIndex = lastIndex;
				}
				if (results && results.data) this._rowCount += results.data.length;
				var finishedIncludingPreview = this._finished || this._config.preview && this._rowCount >= this._config.preview;
				if (IS_PAPA_WORKER) global.postMessage({
					results,
					workerId: Papa.WORKER_ID,
					finished: finishedIncludingPreview
				});
				else if (isFunction(this._config.chunk) && !isFakeChunk) {
					this._config.chunk(results, this._handle);
					if (this._handle.paused() || this._handle.aborted()) {
						this._halted = true;
						return;
					}
					results = void 0;
					this._completeResults = void 0;
				}
				if (!this._config.step && !this._config.chunk) {
					this._completeResults.data = this._completeResults.data.concat(results.data);
					this._completeResults.errors = this._completeResults.errors.concat(results.errors);
					this._completeResults.meta = results.meta;
				}
				if (!this._completed && finishedIncludingPreview && isFunction(this._config.complete) && (!results || !results.meta.aborted)) {
					this._config.complete(this._completeResults, this._input);
					this._completed = true;
				}
				if (!finishedIncludingPreview && (!results || !results.meta.paused)) this._nextChunk();
				return results;
			};
			this._sendError = function(error) {
				if (isFunction(this._config.error)) this._config.error(error);
				else if (IS_PAPA_WORKER && this._config.error) global.postMessage({
					workerId: Papa.WORKER_ID,
					error,
					finished: false
				});
			};
			function replaceConfig(config) {
				var configCopy = copy(config);
				configCopy.chunkSize = parseInt(configCopy.chunkSize);
				if (!config.step && !config.chunk) configCopy.chunkSize = null;
				this._handle = new ParserHandle(configCopy);
				this._handle.streamer = this;
				this._config = configCopy;
			}
		}
		function NetworkStreamer(config) {
			config = config || {};
			if (!config.chunkSize) config.chunkSize = Papa.RemoteChunkSize;
			ChunkStreamer.call(this, config);
			var xhr;
			if (IS_WORKER) this._nextChunk = function() {
				this._readChunk();
				this._chunkLoaded();
			};
			else this._nextChunk = function() {
				this._readChunk();
			};
			this.stream = function(url) {
				this._input = url;
				this._nextChunk();
			};
			this._readChunk = function() {
				if (this._finished) {
					this._chunkLoaded();
					return;
				}
				xhr = new XMLHttpRequest();
				if (this._config.withCredentials) xhr.withCredentials = this._config.withCredentials;
				if (!IS_WORKER) {
					xhr.onload = bindFunction(this._chunkLoaded, this);
					xhr.onerror = bindFunction(this._chunkError, this);
				}
				xhr.ontimeout = bindFunction(this._chunkTimeout, this);
				xhr.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !IS_WORKER);
				if (this._config.downloadTimeout && !IS_WORKER) xhr.timeout = this._config.downloadTimeout;
				if (this._config.downloadRequestHeaders) {
					var headers = this._config.downloadRequestHeaders;
					for (var headerName in headers) xhr.setRequestHeader(headerName, headers[headerName]);
				}
				if (this._config.chunkSize) {
					var end = this._start + this._config.chunkSize - 1;
					xhr.setRequestHeader("Range", "bytes=" + this._start + "-" + end);
				}
				try {
					xhr.send(this._config.downloadRequestBody);
				} catch (err) {
					this._chunkError(err.message);
				}
				if (IS_WORKER && xhr.status === 0) this._chunkError();
			};
			this._chunkLoaded = function() {
				if (xhr.readyState !== 4) return;
				if (xhr.status < 200 || xhr.status >= 400) {
					this._chunkError();
					return;
				}
				this._start += this._config.chunkSize ? this._config.chunkSize : xhr.responseText.length;
				this._finished = !this._config.chunkSize || this._start >= getFileSize(xhr);
				this.parseChunk(xhr.responseText);
			};
			this._chunkError = function(errorMessage) {
				var errorText = xhr.statusText || errorMessage;
				this._sendError(new Error(errorText));
			};
			this._chunkTimeout = function() {
				this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
			};
			function getFileSize(xhr) {
				var contentRange = xhr.getResponseHeader("Content-Range");
				if (contentRange === null) return -1;
				return parseInt(contentRange.substring(contentRange.lastIndexOf("/") + 1));
			}
		}
		NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype);
		NetworkStreamer.prototype.constructor = NetworkStreamer;
		function FileStreamer(config) {
			config = config || {};
			if (!config.chunkSize) config.chunkSize = Papa.LocalChunkSize;
			ChunkStreamer.call(this, config);
			var reader, slice;
			var usingAsyncReader = typeof FileReader !== "undefined";
			this.stream = function(file) {
				this._input = file;
				slice = file.slice || file.webkitSlice || file.mozSlice;
				if (usingAsyncReader) {
					reader = new FileReader();
					reader.onload = bindFunction(this._chunkLoaded, this);
					reader.onerror = bindFunction(this._chunkError, this);
				} else reader = new FileReaderSync();
				this._nextChunk();
			};
			this._nextChunk = function() {
				if (!this._finished && (!this._config.preview || this._rowCount < this._config.preview)) this._readChunk();
			};
			this._readChunk = function() {
				var input = this._input;
				if (this._config.chunkSize) {
					var end = Math.min(this._start + this._config.chunkSize, this._input.size);
					input = slice.call(input, this._start, end);
				}
				var txt = reader.readAsText(input, this._config.encoding);
				if (!usingAsyncReader) this._chunkLoaded({ target: { result: txt } });
			};
			this._chunkLoaded = function(event) {
				this._start += this._config.chunkSize;
				this._finished = !this._config.chunkSize || this._start >= this._input.size;
				this.parseChunk(event.target.result);
			};
			this._chunkError = function() {
				this._sendError(reader.error);
			};
		}
		FileStreamer.prototype = Object.create(ChunkStreamer.prototype);
		FileStreamer.prototype.constructor = FileStreamer;
		function StringStreamer(config) {
			config = config || {};
			ChunkStreamer.call(this, config);
			var remaining;
			this.stream = function(s) {
				remaining = s;
				return this._nextChunk();
			};
			this._nextChunk = function() {
				if (this._finished) return;
				var size = this._config.chunkSize;
				var chunk;
				if (size) {
					chunk = remaining.substring(0, size);
					remaining = remaining.substring(size);
				} else {
					chunk = remaining;
					remaining = "";
				}
				this._finished = !remaining;
				return this.parseChunk(chunk);
			};
		}
		StringStreamer.prototype = Object.create(StringStreamer.prototype);
		StringStreamer.prototype.constructor = StringStreamer;
		function ReadableStreamStreamer(config) {
			config = config || {};
			ChunkStreamer.call(this, config);
			var queue = [];
			var parseOnData = true;
			var streamHasEnded = false;
			this.pause = function() {
				ChunkStreamer.prototype.pause.apply(this, arguments);
				this._input.pause();
			};
			this.resume = function() {
				ChunkStreamer.prototype.resume.apply(this, arguments);
				this._input.resume();
			};
			this.stream = function(stream) {
				this._input = stream;
				this._input.on("data", this._streamData);
				this._input.on("end", this._streamEnd);
				this._input.on("error", this._streamError);
			};
			this._checkIsFinished = function() {
				if (streamHasEnded && queue.length === 1) this._finished = true;
			};
			this._nextChunk = function() {
				this._checkIsFinished();
				if (queue.length) this.parseChunk(queue.shift());
				else parseOnData = true;
			};
			this._streamData = bindFunction(function(chunk) {
				try {
					queue.push(typeof chunk === "string" ? chunk : chunk.toString(this._config.encoding));
					if (parseOnData) {
						parseOnData = false;
						this._checkIsFinished();
						this.parseChunk(queue.shift());
					}
				} catch (error) {
					this._streamError(error);
				}
			}, this);
			this._streamError = bindFunction(function(error) {
				this._streamCleanUp();
				this._sendError(error);
			}, this);
			this._streamEnd = bindFunction(function() {
				this._streamCleanUp();
				streamHasEnded = true;
				this._streamData("");
			}, this);
			this._streamCleanUp = bindFunction(function() {
				this._input.removeListener("data", this._streamData);
				this._input.removeListener("end", this._streamEnd);
				this._input.removeListener("error", this._streamError);
			}, this);
		}
		ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
		ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
		function DuplexStreamStreamer(_config) {
			var Duplex = __require("stream").Duplex;
			var config = copy(_config);
			var parseOnWrite = true;
			var writeStreamHasFinished = false;
			var parseCallbackQueue = [];
			var stream = null;
			this._onCsvData = function(results) {
				var data = results.data;
				if (!stream.push(data) && !this._handle.paused()) this._handle.pause();
			};
			this._onCsvComplete = function() {
				stream.push(null);
			};
			config.step = bindFunction(this._onCsvData, this);
			config.complete = bindFunction(this._onCsvComplete, this);
			ChunkStreamer.call(this, config);
			this._nextChunk = function() {
				if (writeStreamHasFinished && parseCallbackQueue.length === 1) this._finished = true;
				if (parseCallbackQueue.length) parseCallbackQueue.shift()();
				else parseOnWrite = true;
			};
			this._addToParseQueue = function(chunk, callback) {
				parseCallbackQueue.push(bindFunction(function() {
					this.parseChunk(typeof chunk === "string" ? chunk : chunk.toString(config.encoding));
					if (isFunction(callback)) return callback();
				}, this));
				if (parseOnWrite) {
					parseOnWrite = false;
					this._nextChunk();
				}
			};
			this._onRead = function() {
				if (this._handle.paused()) this._handle.resume();
			};
			this._onWrite = function(chunk, encoding, callback) {
				this._addToParseQueue(chunk, callback);
			};
			this._onWriteComplete = function() {
				writeStreamHasFinished = true;
				this._addToParseQueue("");
			};
			this.getStream = function() {
				return stream;
			};
			stream = new Duplex({
				readableObjectMode: true,
				decodeStrings: false,
				read: bindFunction(this._onRead, this),
				write: bindFunction(this._onWrite, this)
			});
			stream.once("finish", bindFunction(this._onWriteComplete, this));
		}
		if (typeof PAPA_BROWSER_CONTEXT === "undefined") {
			DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype);
			DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer;
		}
		function ParserHandle(_config) {
			var MAX_FLOAT = Math.pow(2, 53);
			var MIN_FLOAT = -MAX_FLOAT;
			var FLOAT = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/;
			var ISO_DATE = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/;
			var self = this;
			var _stepCounter = 0;
			var _rowCounter = 0;
			var _input;
			var _parser;
			var _paused = false;
			var _aborted = false;
			var _delimiterError;
			var _fields = [];
			var _results = {
				data: [],
				errors: [],
				meta: {}
			};
			if (isFunction(_config.step)) {
				var userStep = _config.step;
				_config.step = function(results) {
					_results = results;
					if (needsHeaderRow()) processResults();
					else {
						processResults();
						if (_results.data.length === 0) return;
						_stepCounter += results.data.length;
						if (_config.preview && _stepCounter > _config.preview) _parser.abort();
						else {
							_results.data = _results.data[0];
							userStep(_results, self);
						}
					}
				};
			}
			/**
			* Parses input. Most users won't need, and shouldn't mess with, the baseIndex
			* and ignoreLastRow parameters. They are used by streamers (wrapper functions)
			* when an input comes in multiple chunks, like from a file.
			*/
			this.parse = function(input, baseIndex, ignoreLastRow) {
				var quoteChar = _config.quoteChar || "\"";
				if (!_config.newline) _config.newline = this.guessLineEndings(input, quoteChar);
				_delimiterError = false;
				if (!_config.delimiter) {
					var delimGuess = guessDelimiter(input, _config.newline, _config.skipEmptyLines, _config.comments, _config.delimitersToGuess);
					if (delimGuess.successful) _config.delimiter = delimGuess.bestDelimiter;
					else {
						_delimiterError = true;
						_config.delimiter = Papa.DefaultDelimiter;
					}
					_results.meta.delimiter = _config.delimiter;
				} else if (isFunction(_config.delimiter)) {
					_config.delimiter = _config.delimiter(input);
					_results.meta.delimiter = _config.delimiter;
				}
				var parserConfig = copy(_config);
				parserConfig.header = needsHeaderRow();
				if (_config.preview && _config.header) parserConfig.preview++;
				_input = input;
				_parser = new Parser(parserConfig);
				_results = _parser.parse(_input, baseIndex, ignoreLastRow);
				processResults();
				return _paused ? { meta: { paused: true } } : _results || { meta: { paused: false } };
			};
			this.paused = function() {
				return _paused;
			};
			this.pause = function() {
				_paused = true;
				_parser.abort();
				_input = isFunction(_config.chunk) ? "" : _input.substring(_parser.getCharIndex());
			};
			this.resume = function() {
				if (self.streamer._halted) {
					_paused = false;
					self.streamer.parseChunk(_input, true);
				} else setTimeout(self.resume, 3);
			};
			this.aborted = function() {
				return _aborted;
			};
			this.abort = function() {
				_aborted = true;
				_parser.abort();
				_results.meta.aborted = true;
				if (isFunction(_config.complete)) _config.complete(_results);
				_input = "";
			};
			this.guessLineEndings = function(input, quoteChar) {
				input = input.substring(0, 1048576);
				var re = new RegExp(escapeRegExp(quoteChar) + "([^]*?)" + escapeRegExp(quoteChar), "gm");
				input = input.replace(re, "");
				var r = input.split("\r");
				var n = input.split("\n");
				var nAppearsFirst = n.length > 1 && n[0].length < r[0].length;
				if (r.length === 1 || nAppearsFirst) return "\n";
				var numWithN = 0;
				for (var i = 0; i < r.length; i++) if (r[i][0] === "\n") numWithN++;
				return numWithN >= r.length / 2 ? "\r\n" : "\r";
			};
			function testEmptyLine(s) {
				return _config.skipEmptyLines === "greedy" ? s.join("").trim() === "" : s.length === 1 && s[0].length === 0;
			}
			function testFloat(s) {
				if (FLOAT.test(s)) {
					var floatValue = parseFloat(s);
					if (floatValue > MIN_FLOAT && floatValue < MAX_FLOAT) return true;
				}
				return false;
			}
			function processResults() {
				if (_results && _delimiterError) {
					addError("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + Papa.DefaultDelimiter + "'");
					_delimiterError = false;
				}
				if (_config.skipEmptyLines) _results.data = _results.data.filter(function(d) {
					return !testEmptyLine(d);
				});
				if (needsHeaderRow()) fillHeaderFields();
				return applyHeaderAndDynamicTypingAndTransformation();
			}
			function needsHeaderRow() {
				return _config.header && _fields.length === 0;
			}
			function fillHeaderFields() {
				if (!_results) return;
				function addHeader(header) {
					_fields.push(header);
				}
				if (Array.isArray(_results.data[0])) {
					for (var i = 0; needsHeaderRow() && i < _results.data.length; i++) _results.data[i].forEach(addHeader);
					_results.data.splice(0, 1);
				} else _results.data.forEach(addHeader);
			}
			function shouldApplyDynamicTyping(field) {
				if (_config.dynamicTypingFunction && _config.dynamicTyping[field] === void 0) _config.dynamicTyping[field] = _config.dynamicTypingFunction(field);
				return (_config.dynamicTyping[field] || _config.dynamicTyping) === true;
			}
			function parseDynamic(field, value) {
				if (shouldApplyDynamicTyping(field)) {
					if (value === "true" || value === "TRUE") return true;
					else if (value === "false" || value === "FALSE") return false;
					else if (testFloat(value)) return parseFloat(value);
					else if (ISO_DATE.test(value)) return new Date(value);
					else return value === "" ? null : value;
				}
				return value;
			}
			function applyHeaderAndDynamicTypingAndTransformation() {
				if (!_results || !_config.header && !_config.dynamicTyping && !_config.transform) return _results;
				function processRow(rowSource, i) {
					var row = _config.header ? {} : [];
					var j = 0;
					for (; j < rowSource.length; j++) {
						var field = j;
						var value = rowSource[j];
						if (_config.header) field = j >= _fields.length ? "__parsed_extra" : _fields[j];
						if (_config.transform) value = _config.transform(value, field);
						value = parseDynamic(field, value);
						if (field === "__parsed_extra") {
							row[field] = row[field] || [];
							row[field].push(value);
						} else row[field] = value;
					}
					if (_config.header) {
						if (j > _fields.length) addError("FieldMismatch", "TooManyFields", "Too many fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
						else if (j < _fields.length) addError("FieldMismatch", "TooFewFields", "Too few fields: expected " + _fields.length + " fields but parsed " + j, _rowCounter + i);
					}
					return row;
				}
				var incrementBy = 1;
				if (!_results.data.length || Array.isArray(_results.data[0])) {
					_results.data = _results.data.map(processRow);
					incrementBy = _results.data.length;
				} else _results.data = processRow(_results.data, 0);
				if (_config.header && _results.meta) _results.meta.fields = _fields;
				_rowCounter += incrementBy;
				return _results;
			}
			function guessDelimiter(input, newline, skipEmptyLines, comments, delimitersToGuess) {
				var bestDelim, bestDelta, fieldCountPrevRow, maxFieldCount;
				delimitersToGuess = delimitersToGuess || [
					",",
					"	",
					"|",
					";",
					Papa.RECORD_SEP,
					Papa.UNIT_SEP
				];
				for (var i = 0; i < delimitersToGuess.length; i++) {
					var delim = delimitersToGuess[i];
					var delta = 0, avgFieldCount = 0, emptyLinesCount = 0;
					fieldCountPrevRow = void 0;
					var preview = new Parser({
						comments,
						delimiter: delim,
						newline,
						preview: 10
					}).parse(input);
					for (var j = 0; j < preview.data.length; j++) {
						if (skipEmptyLines && testEmptyLine(preview.data[j])) {
							emptyLinesCount++;
							continue;
						}
						var fieldCount = preview.data[j].length;
						avgFieldCount += fieldCount;
						if (typeof fieldCountPrevRow === "undefined") {
							fieldCountPrevRow = fieldCount;
							continue;
						} else if (fieldCount > 0) {
							delta += Math.abs(fieldCount - fieldCountPrevRow);
							fieldCountPrevRow = fieldCount;
						}
					}
					if (preview.data.length > 0) avgFieldCount /= preview.data.length - emptyLinesCount;
					if (avgFieldCount > 1.99 && (typeof bestDelta === "undefined" || delta < bestDelta || delta === bestDelta && avgFieldCount > maxFieldCount)) {
						bestDelta = delta;
						bestDelim = delim;
						maxFieldCount = avgFieldCount;
					}
				}
				_config.delimiter = bestDelim;
				return {
					successful: !!bestDelim,
					bestDelimiter: bestDelim
				};
			}
			function addError(type, code, msg, row) {
				var error = {
					type,
					code,
					message: msg
				};
				if (row !== void 0) error.row = row;
				_results.errors.push(error);
			}
		}
		/** https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Regular_Expressions */
		function escapeRegExp(string) {
			return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		/** The core parser implements speedy and correct CSV parsing */
		function Parser(config) {
			config = config || {};
			var delim = config.delimiter;
			var newline = config.newline;
			var comments = config.comments;
			var step = config.step;
			var preview = config.preview;
			var fastMode = config.fastMode;
			var quoteChar;
			var renamedHeaders = null;
			var headerParsed = false;
			if (config.quoteChar === void 0 || config.quoteChar === null) quoteChar = "\"";
			else quoteChar = config.quoteChar;
			var escapeChar = quoteChar;
			if (config.escapeChar !== void 0) escapeChar = config.escapeChar;
			if (typeof delim !== "string" || Papa.BAD_DELIMITERS.indexOf(delim) > -1) delim = ",";
			if (comments === delim) throw new Error("Comment character same as delimiter");
			else if (comments === true) comments = "#";
			else if (typeof comments !== "string" || Papa.BAD_DELIMITERS.indexOf(comments) > -1) comments = false;
			if (newline !== "\n" && newline !== "\r" && newline !== "\r\n") newline = "\n";
			var cursor = 0;
			var aborted = false;
			this.parse = function(input, baseIndex, ignoreLastRow) {
				if (typeof input !== "string") throw new Error("Input must be a string");
				var inputLen = input.length, delimLen = delim.length, newlineLen = newline.length, commentsLen = comments.length;
				var stepIsFunction = isFunction(step);
				cursor = 0;
				var data = [], errors = [], row = [], lastCursor = 0;
				if (!input) return returnable();
				if (fastMode || fastMode !== false && input.indexOf(quoteChar) === -1) {
					var rows = input.split(newline);
					for (var i = 0; i < rows.length; i++) {
						row = rows[i];
						cursor += row.length;
						if (i !== rows.length - 1) cursor += newline.length;
						else if (ignoreLastRow) return returnable();
						if (comments && row.substring(0, commentsLen) === comments) continue;
						if (stepIsFunction) {
							data = [];
							pushRow(row.split(delim));
							doStep();
							if (aborted) return returnable();
						} else pushRow(row.split(delim));
						if (preview && i >= preview) {
							data = data.slice(0, preview);
							return returnable(true);
						}
					}
					return returnable();
				}
				var nextDelim = input.indexOf(delim, cursor);
				var nextNewline = input.indexOf(newline, cursor);
				var quoteCharRegex = new RegExp(escapeRegExp(escapeChar) + escapeRegExp(quoteChar), "g");
				var quoteSearch = input.indexOf(quoteChar, cursor);
				for (;;) {
					if (input[cursor] === quoteChar) {
						quoteSearch = cursor;
						cursor++;
						for (;;) {
							quoteSearch = input.indexOf(quoteChar, quoteSearch + 1);
							if (quoteSearch === -1) {
								if (!ignoreLastRow) errors.push({
									type: "Quotes",
									code: "MissingQuotes",
									message: "Quoted field unterminated",
									row: data.length,
									index: cursor
								});
								return finish();
							}
							if (quoteSearch === inputLen - 1) return finish(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
							if (quoteChar === escapeChar && input[quoteSearch + 1] === escapeChar) {
								quoteSearch++;
								continue;
							}
							if (quoteChar !== escapeChar && quoteSearch !== 0 && input[quoteSearch - 1] === escapeChar) continue;
							if (nextDelim !== -1 && nextDelim < quoteSearch + 1) nextDelim = input.indexOf(delim, quoteSearch + 1);
							if (nextNewline !== -1 && nextNewline < quoteSearch + 1) nextNewline = input.indexOf(newline, quoteSearch + 1);
							var spacesBetweenQuoteAndDelimiter = extraSpaces(nextNewline === -1 ? nextDelim : Math.min(nextDelim, nextNewline));
							if (input.substr(quoteSearch + 1 + spacesBetweenQuoteAndDelimiter, delimLen) === delim) {
								row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
								cursor = quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen;
								if (input[quoteSearch + 1 + spacesBetweenQuoteAndDelimiter + delimLen] !== quoteChar) quoteSearch = input.indexOf(quoteChar, cursor);
								if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
								if (nextNewline !== -1 && nextNewline < cursor) nextNewline = input.indexOf(newline, cursor);
								break;
							}
							var spacesBetweenQuoteAndNewLine = extraSpaces(nextNewline);
							if (input.substring(quoteSearch + 1 + spacesBetweenQuoteAndNewLine, quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen) === newline) {
								row.push(input.substring(cursor, quoteSearch).replace(quoteCharRegex, quoteChar));
								saveRow(quoteSearch + 1 + spacesBetweenQuoteAndNewLine + newlineLen);
								if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
								quoteSearch = input.indexOf(quoteChar, cursor);
								if (stepIsFunction) {
									doStep();
									if (aborted) return returnable();
								}
								if (preview && data.length >= preview) return returnable(true);
								break;
							}
							errors.push({
								type: "Quotes",
								code: "InvalidQuotes",
								message: "Trailing quote on quoted field is malformed",
								row: data.length,
								index: cursor
							});
							quoteSearch++;
						}
						continue;
					}
					if (comments && row.length === 0 && input.substring(cursor, cursor + commentsLen) === comments) {
						if (nextNewline === -1) return returnable();
						cursor = nextNewline + newlineLen;
						nextNewline = input.indexOf(newline, cursor);
						if (nextDelim !== -1 && nextDelim < cursor) nextDelim = input.indexOf(delim, cursor);
						continue;
					}
					if (nextDelim !== -1 && (nextDelim < nextNewline || nextNewline === -1)) {
						row.push(input.substring(cursor, nextDelim));
						cursor = nextDelim + delimLen;
						nextDelim = input.indexOf(delim, cursor);
						continue;
					}
					if (nextNewline !== -1) {
						row.push(input.substring(cursor, nextNewline));
						saveRow(nextNewline + newlineLen);
						if (stepIsFunction) {
							doStep();
							if (aborted) return returnable();
						}
						if (preview && data.length >= preview) return returnable(true);
						continue;
					}
					break;
				}
				return finish();
				function pushRow(row) {
					data.push(row);
					lastCursor = cursor;
				}
				/**
				* checks if there are extra spaces after closing quote and given index without any text
				* if Yes, returns the number of spaces
				*/
				function extraSpaces(index) {
					var spaceLength = 0;
					if (index !== -1) {
						var textBetweenClosingQuoteAndIndex = input.substring(quoteSearch + 1, index);
						if (textBetweenClosingQuoteAndIndex && textBetweenClosingQuoteAndIndex.trim() === "") spaceLength = textBetweenClosingQuoteAndIndex.length;
					}
					return spaceLength;
				}
				/**
				* Appends the remaining input from cursor to the end into
				* row, saves the row, calls step, and returns the results.
				*/
				function finish(value) {
					if (ignoreLastRow) return returnable();
					if (typeof value === "undefined") value = input.substring(cursor);
					row.push(value);
					cursor = inputLen;
					pushRow(row);
					if (stepIsFunction) doStep();
					return returnable();
				}
				/**
				* Appends the current row to the results. It sets the cursor
				* to newCursor and finds the nextNewline. The caller should
				* take care to execute user's step function and check for
				* preview and end parsing if necessary.
				*/
				function saveRow(newCursor) {
					cursor = newCursor;
					pushRow(row);
					row = [];
					nextNewline = input.indexOf(newline, cursor);
				}
				/** Returns an object with the results, errors, and meta. */
				function returnable(stopped) {
					if (config.header && !baseIndex && data.length && !headerParsed) {
						const result = data[0];
						const headerCount = Object.create(null);
						const usedHeaders = new Set(result);
						let duplicateHeaders = false;
						for (let i = 0; i < result.length; i++) {
							let header = stripBom(result[i]);
							if (isFunction(config.transformHeader)) header = config.transformHeader(header, i);
							if (!headerCount[header]) {
								headerCount[header] = 1;
								result[i] = header;
							} else {
								let newHeader;
								let suffixCount = headerCount[header];
								do {
									newHeader = `${header}_${suffixCount}`;
									suffixCount++;
								} while (usedHeaders.has(newHeader));
								usedHeaders.add(newHeader);
								result[i] = newHeader;
								headerCount[header]++;
								duplicateHeaders = true;
								if (renamedHeaders === null) renamedHeaders = {};
								renamedHeaders[newHeader] = header;
							}
							usedHeaders.add(header);
						}
						if (duplicateHeaders) console.warn("Duplicate headers found and renamed.");
						headerParsed = true;
					}
					return {
						data,
						errors,
						meta: {
							delimiter: delim,
							linebreak: newline,
							aborted,
							truncated: !!stopped,
							cursor: lastCursor + (baseIndex || 0),
							renamedHeaders
						}
					};
				}
				/** Executes the user's step function and resets data & errors. */
				function doStep() {
					step(returnable());
					data = [];
					errors = [];
				}
			};
			/** Sets the abort flag */
			this.abort = function() {
				aborted = true;
			};
			/** Gets the cursor position */
			this.getCharIndex = function() {
				return cursor;
			};
		}
		function newWorker() {
			if (!Papa.WORKERS_SUPPORTED) return false;
			var workerUrl = getWorkerBlob();
			var w = new global.Worker(workerUrl);
			w.onmessage = mainThreadReceivedMessage;
			w.id = workerIdCounter++;
			workers[w.id] = w;
			return w;
		}
		/** Callback when main thread receives a message */
		function mainThreadReceivedMessage(e) {
			var msg = e.data;
			var worker = workers[msg.workerId];
			var aborted = false;
			if (msg.error) worker.userError(msg.error, msg.file);
			else if (msg.results && msg.results.data) {
				var abort = function() {
					aborted = true;
					completeWorker(msg.workerId, {
						data: [],
						errors: [],
						meta: { aborted: true }
					});
				};
				var handle = {
					abort,
					pause: notImplemented,
					resume: notImplemented
				};
				if (isFunction(worker.userStep)) {
					for (var i = 0; i < msg.results.data.length; i++) {
						worker.userStep({
							data: msg.results.data[i],
							errors: msg.results.errors,
							meta: msg.results.meta
						}, handle);
						if (aborted) break;
					}
					delete msg.results;
				} else if (isFunction(worker.userChunk)) {
					worker.userChunk(msg.results, handle, msg.file);
					delete msg.results;
				}
			}
			if (msg.finished && !aborted) completeWorker(msg.workerId, msg.results);
		}
		function completeWorker(workerId, results) {
			var worker = workers[workerId];
			if (isFunction(worker.userComplete)) worker.userComplete(results);
			worker.terminate();
			delete workers[workerId];
		}
		function notImplemented() {
			throw new Error("Not implemented.");
		}
		/** Callback when worker thread receives a message */
		function workerThreadReceivedMessage(e) {
			var msg = e.data;
			if (typeof Papa.WORKER_ID === "undefined" && msg) Papa.WORKER_ID = msg.workerId;
			if (typeof msg.input === "string") global.postMessage({
				workerId: Papa.WORKER_ID,
				results: Papa.parse(msg.input, msg.config),
				finished: true
			});
			else if (global.File && msg.input instanceof File || msg.input instanceof Object) {
				var results = Papa.parse(msg.input, msg.config);
				if (results) global.postMessage({
					workerId: Papa.WORKER_ID,
					results,
					finished: true
				});
			}
		}
		/** Makes a deep copy of an array or object (mostly) */
		function copy(obj) {
			if (typeof obj !== "object" || obj === null) return obj;
			var cpy = Array.isArray(obj) ? [] : {};
			for (var key in obj) cpy[key] = copy(obj[key]);
			return cpy;
		}
		function bindFunction(f, self) {
			return function() {
				f.apply(self, arguments);
			};
		}
		function isFunction(func) {
			return typeof func === "function";
		}
		return Papa;
	});
})))(), 1);
/**
* Reads a word list: UTF-8 CSV with a header row.
*
* @param columns the columns the caller counts on
* @throws if the file has no such column or a quote is left open: the lists ship with the code, so that is a bug
*/
function readTable(csv, columns) {
	const { data, errors, meta } = import_papaparse.default.parse(csv, {
		header: true,
		skipEmptyLines: true,
		delimiter: ","
	});
	const missing = columns.filter((column) => !(meta.fields ?? []).includes(column));
	const fault = errors.find((error) => error.type === "Quotes");
	if (missing.length > 0 || fault) throw new Error(`Word list: ${fault?.message ?? `no column ${missing.join(", ")}`}`);
	return data;
}
/** The values of a cell that holds several, separated by `|`. */
function cellValues(cell) {
	if (cell === "") return [];
	return cell.split("|").map((value) => value.trim()).filter((value) => value !== "");
}
// ../../work/wt/names/shared/gazetteer/word-classes.csv?raw
var word_classes_default = "kind,lang,forms\nfunction,ar,في|من|إلى|الى|على|عن|مع|أن|إن|ان|أنه|إنه|أنها|إنها|أنهم|لأن|لكن|ولكن|حيث|حين|حينما|عندما|بعدما|قبل|بعد|خلال|أثناء|منذ|حتى|حول|دون|بدون|عبر|ضد|لدى|عند|بين|تحت|فوق|أمام|وراء|خلف|قرب|وسط|داخل|خارج|ضمن|نحو|تجاه|إزاء|رغم|بسبب|بفضل|لأجل|أجل|كما|كذلك|أيضا|بينما|فيما|إذ|إذا|لو|لولا|لما|كي|لكي|ثم|أو|أم|بل|لا|لم|لن|ما|ليس|ليست|غير|سوى|إلا|قد|لقد|سوف|هل|هذا|هذه|ذلك|تلك|هؤلاء|أولئك|الذي|التي|الذين|اللذين|اللواتي|اللائي|هو|هي|هم|هن|نحن|أنا|أنت|كل|بعض|جميع|كافة|أي|نفس|ذات|كلا|معظم|أغلب|أحد|إحدى|بعضهم|عدة|عدد|مختلف|سائر|باقي|أول|ثاني|ثالث|آخر|أخرى|آخرون|وهو|وهي|هنا|هناك|الآن|فقط|جدا|مثل|أمثال|بمثابة|إضافة|فضلا|علاوة|به|بها|له|لها|لهم|منه|منها|عنه|عنها|فيه|فيها|إليه|إليها|عليه|عليها|معه|معها|بأن|بأنه|بأنها|وأن|وذلك|كان|كانت|كانوا|يكون|تكون|إياه|سيما|لاسيما|حسب|وفق|وفقا|طبقا|نظرا|تبعا|طرف|لفائدة|بحضور|بمشاركة|برئاسة|بمعية|رفقة|صحبة|مما|ممن|عما|فيم|إذن|ربما|لعل|كأن|مازال|ماذا|لماذا|كيف|أين|متى|باكرا|كبيرا|بعيدا|قريبا|جميعا|معا|تقريبا|خصوصا|خاصة|عامة|فورا|مباشرة|بسرعة|بقوة|بكثافة|بامتياز\nverb,ar,قال|قالت|قالوا|يقول|تقول|أكد|أكدت|يؤكد|تؤكد|أضاف|أضافت|يضيف|تضيف|أوضح|أوضحت|يوضح|توضح|أشار|أشارت|يشير|تشير|صرح|صرحت|يصرح|شدد|شددت|يشدد|أبرز|أبرزت|يبرز|اعتبر|اعتبرت|يعتبر|تعتبر|كشف|كشفت|يكشف|دعا|دعت|يدعو|تدعو|ودعى|دعى|ترأس|ترأست|يترأس|تترأس|أشاد|أشادت|يشيد|نوه|نوهت|ينوه|ذكر|ذكرت|يذكر|تابع|تابعت|يتابع|استعرض|استعرضت|يستعرض|أعلن|أعلنت|يعلن|انتقد|انتقدت|ينتقد|طالب|طالبت|يطالب|تساءل|تساءلت|سجل|سجلت|يسجل|عبر|عبرت|يعبر|تعبر|التزم|يلتزم|قدم|قدمت|يقدم|تقدم|حضر|حضرت|يحضر|شارك|شاركت|يشارك|شهد|شهدت|يشهد|تشهد|عرف|عرفت|يعرف|تعرف|نظم|نظمت|ينظم|تنظم|عقد|عقدت|يعقد|تعقد|ألقى|ألقت|يلقي|استقبل|استقبلت|يستقبل|التقى|التقت|يلتقي|زار|زارت|يزور|وقع|وقعت|يوقع|فاز|فازت|يفوز|حصل|حصلت|يحصل|تحدث|تحدثت|يتحدث|تطرق|تطرقت|يتطرق|توقف|توقفت|وصف|وصفت|يصف|رفض|رفضت|يرفض|قرر|قررت|يقرر|عين|عينت|انتخب|انتخبت|تم|تمت|يتم|جاء|جاءت|يأتي|تأتي|بدأ|بدأت|يبدأ|تناول|تناولت|يتناول|ناقش|ناقشت|يناقش|حذر|حذرت|يحذر|نفى|نفت|ينفي|هنأ|هنأت|أعرب|أعربت|يعرب|تمنى|أثنى|استنكر|ندد|نددت|طرح|طرحت|يطرح|تطرح|واصل|يواصل|بات|باتت|أصبح|أصبحت|يصبح|ظل|ظلت|يظل|يرى|ترى|رأى|رأت|يجب|يمكن|ينبغي|أتى|وجد|وجدت|يوجد|لجأ|سلم|سلمت|منح|منحت|أفاد|أفادت|يفيد|أبلغ|أخبر|أجاب|أجابت|رد|ردت|يرد|علق|علقت|لمح|خاطب|خلص|خلصت|استطرد|أردف|أردفت|زاد|زادت|ختم|اختتم|اختتمت|افتتح|افتتحت|دشن|دشنت|يدشن|أطلق|أطلقت|يطلق|أعطى|أعطت|يعطي|تسلم|تسلمت|مثل|مثلت|يمثل|تمثل|تولى|تولت|شغل|شغلت|يشغل|نال|نالت|يعرض|عرض|عرضت|تعرض|احتضن|احتضنت|يحتضن|انعقد|انعقدت|صادق|صادقت|يصادق|ساهم|ساهمت|يساهم|قام|قامت|يقوم|تقوم|سيقوم|اختير|إختيرت|اختيرت|توج|ضم|ضمت|يضم|تضم|جمع|جمعت|يجمع|ركز|ركزت|يركز|دافع|دافعت|يدافع|يتحمل|تحمل|اتهم|اتهمت|يتهم|هدد|هددت|يهدد|غادر|غادرت|توفي|توفيت|رحل|ترك|أحيل|أدان|أدانت|انضم|انضمت|التحق|استقال|قاد|قادت|يقود|تقود|تلا|تلت|جدد|جددت|يجدد|أسفر|أسفرت|استهل|استهلت|يسعى|تسعى|سعى|يعتزم|تعتزم|اقترح|اقترحت|يقترح|تقترح|يهم|تهم|يخص|تخص|بحث|بحثت|يبحث\nnoun,ar,تقرير|صادر|صادرة|رسمي|رسمية|عادي|عادية|جديد|جديدة|كبير|كبيرة|صغير|طويل|قصير|واسع|واسعة|خاص|خاصة|عام|هام|هامة|مهم|مهمة|متواصل|تنظيم|توقيع|تعيين|تنفيذ|تقديم|إطلاق|استقبال|زيارة|رسالة|خطاب|اتفاق|اتفاقية|مذكرة|شراكة|حصيلة|عمل|عملية|خطة|استراتيجية|رؤية|دعم|حماية|تنمية|حضور|مشاركة|دعوة|انتخاب|إعادة|مباراة|فريق|منتخب|بطولة|كأس|جائزة|لقب|درهم|مليون|مليار|ألف|مائة|بالمائة|نسبة|عدد|رقم|مواطن|شخص|شخصا|شاب|رجل|امرأة|طفل|أطفال|شباب|نساء|رجال|لقاء|لقاءا|اجتماع|مؤتمر|ندوة|كلمة|بيان|بلاغ|تصريح|مصدر|مصادر|قرار|مشروع|برنامج|موضوع|ملف|قضية|أزمة|سنة|عام|يوم|شهر|أسبوع|ساعة|ليلة|صباح|مساء|اليوم|أمس|غدا|الأسبوع|الشهر|العام|السنة|الماضي|المقبل|الجاري|المنصرم|الحالي|السابق|الجديد|القادم|الأول|الثاني|الثالث|الأولى|الثانية|الأخير|الأخيرة|الوطني|الوطنية|الجهوي|الجهوية|الإقليمي|الإقليمية|المحلي|المحلية|العامة|السياسي|السياسية|الحزب|الحزبي|الحزبية|الحكومة|الدولة|المملكة|البلاد|الوطن|الشعب|المواطن|المواطنين|المواطنات|الشباب|النساء|الأطفال|الرجال|المرأة|الرجل|الناس|السكان|الساكنة|العمل|القانون|الدستور|المشروع|البرنامج|اللقاء|الاجتماع|المؤتمر|الندوة|الدورة|الجلسة|المجلس|اللجنة|المكتب|الوزارة|الجهة|الإقليم|المدينة|الجماعة|العالم|المنطقة|المغربي|المغربية|المغاربة|العربي|العربية|الدولي|الدولية|الإسلامي|الإسلامية|الاجتماعي|الاجتماعية|الاقتصادي|الاقتصادية|الثقافي|الثقافية|الديمقراطي|الديمقراطية|المصدر|المتحدث|المسؤول|المسؤولين|الأعضاء|أعضاء|المناضلين|المناضلات|الحاضرين|الحضور|المشاركين|المشاركون|الجميع|النواب|المستشارين|الوزراء|الأحزاب|النقابات|الجمعيات|الإخوة|الأخوات|مناضلي|منتخبي|ممثلي|ممثل|ممثلة|ممثلين|وفد|لائحة|دائرة|حملة|انتخابات|مرشح|كاتب|كاتبة|نائب|نائبة|باعتباره|باعتبارها|بصفته|بصفتها|المدعو|المسمى|الملقب|المعروف|الراحل|المرحوم|نفسه|نفسها|وحده|وحدها|عضوا|عضوة|رئيسا|رئيسة|أمينا|كاتبا|منسقا|نائبا|المذكور|المذكورة|مؤكدا|مؤكدة|مشيرا|مشيرة|موضحا|موضحة|مضيفا|مضيفة|معتبرا|معتبرة|داعيا|داعية|مبرزا|مبرزة|مشددا|مشددة|معربا|معربة|قائلا|قائلة|مبينا|مسجلا|مذكرا|منوها|الحوار|النقاش|الانتخابات|برقية|جو|أجواء\nparticle,ar,بن|ابن|بنت|أيت|آيت|ايت|أولاد|ولد|أبو|ابو|أبا|أبي|بنو|آل|أم|عبد|بني|مولاي|سيدي|لالة|دو|دي|دا|فان|فون\nname_word,ar,علي|الشرقي|الهاشمي|الكريم|الرسول|الإمام|عربي|باسم|آية|ألفا|شي|بول|سيمون|أنا|أحد|وقف|عام|لولا|خير|خيرية|الأمين|المدني|العربي|الشريف|الصديق|الطيب|الطاهر|الحبيب|المختار|الخليل|العيد|الغازي|الغالي|الفاضل|الوافي|العالية|السعدية|المنتصر|السعيد|السالك|نضال|جهاد|سلام|صباح|ذكرى|وفاء|رجاء|أمل|أمال|آمال|إيمان|سعادة|فضيلة|فضل|نجاح|جنات|رحمة|حرية|هدى|نور|شمس|بدر|ورد|كوثر|ملاك|حياة|دعاء|ضحى|منال|وصال|وجدان|وداد|أنوار|أفراح|أحلام|إلهام|إنصاف|إقبال|إكرام|إحسان|ابتسام|اعتدال|اعتماد|ازدهار|عز|فتح|نصر|صابر|شاكر|كريم|حكيم|صالح|طاهر|مجيد|جميل|جميلة|كريمة|سعيدة|فريد|فريدة|وحيد|أمير|أميرة|أمين|مفيد|مفتاح|هادي|رائد|ماهر|حافظ|عابد|شريف|صديق|رفيق|رفيقة|حبيب|ذكي|وسام|سيف|فوز|كامل|فاضل|وسيم|نادر|نادرة|عواطف|حسناء|غزالة|صفاء|هناء|نهاد|عنبر|جمعة|رمضان|ربيع|ربيعة|خيرة|خيرات|الهادي|المطلب|فاتح|الفاتح|الوردي|الراضي|المعتصم|المودن|الفقير|النجار|الولي|الوفا|الحداد|عطية|صبري|رشدي|غلاب|حاجب|العزيز|الدرهم|العراقي|الغربي|المالكي|المراكشي|الفاسي|الشامي|العلمي|القاسمي|الشعبي|المرابط|السيبة|الخيام|القباب|العلام|الشهيد|شهيد|سجاد|هبة|سماء|سحر|سمر|رشا|ندى|منى|نهى|عمارة|عالي|ثابت|لبيض|عادل|كمال|جيل|جمال|يزيد|مينا|أسماء|عقبة|شرقي|سليمة|جو|رابعة|مفيدة|طاهرة|سهام|المصلي|خيار\nfunction,fr,le|la|les|l|un|une|des|de|du|d|au|aux|à|en|et|ou|où|mais|donc|or|ni|car|que|qu|qui|dont|quoi|lequel|laquelle|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|il|elle|ils|elles|on|nous|vous|je|tu|se|s|y|ne|n|pas|plus|moins|très|aussi|ainsi|alors|après|avant|avec|sans|sous|sur|dans|par|pour|vers|chez|entre|depuis|pendant|durant|lors|selon|contre|malgré|outre|hors|jusqu|jusque|quand|lorsque|lorsqu|si|comme|comment|pourquoi|tout|toute|tous|toutes|chaque|plusieurs|certains|certaines|quelques|aucun|aucune|même|autre|autres|tel|telle|ici|là|hier|demain|aujourd|hui|enfin|ensuite|puis|parmi|c|j|m|t|est|sont|était|étaient|sera|seront|a|ont|avait|avaient|aura|auront|fut|furent|été|être|avoir|fait|font|peut|doit|voici|voilà|autour|face|suite|grâce|concernant|quant|notamment|toutefois|cependant|néanmoins|pourtant|dès|afin|près|loin|déjà|encore|toujours|jamais|souvent|rien|personne|quelque|quel|quelle|quels|quelles|non|oui|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|premier|première|second|seconde|interrogé|interrogée|prenant|réuni|réunie|réunis|présent|présente|invité|invitée|organisé|organisée|concernant|placé|placée|initié|initiée|intervenant|évoquant|rappelant|soulignant|estimant|affirmant|accompagné|accompagnée|entamé|entamée\nfunction,en,the|a|an|of|to|in|on|at|by|for|with|from|as|and|or|but|nor|so|yet|this|that|these|those|his|her|its|their|our|your|my|he|she|it|they|we|you|i|who|whom|whose|which|what|when|where|why|how|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|shall|should|can|could|might|must|not|no|yes|if|then|than|there|here|while|during|after|before|since|until|about|against|between|among|through|over|under|into|onto|upon|within|without|also|both|each|all|some|any|many|much|more|most|other|another|such|only|own|same|too|very|just|now|today|yesterday|tomorrow|however|meanwhile|according|speaking|addressing|earlier|later|last|next|first|second|one|two|three|four|five|six|seven|eight|nine|ten|s|t\nnoun,fr,monde|pays|gouvernement|état|nation|royaume|constitution|loi|projet|programme|plan|sommet|congrès|session|réunion|rencontre|journée|semaine|mois|année|rapport|accord|convention|stratégie|vision|initiative|marche|fête|discours|message|article|chapitre|annexe|covid|coronavirus|internet|facebook|twitter|instagram|youtube|whatsapp|google|web|ramadan|aïd|pôle|grand|grande|grands|grandes|nouveau|nouvelle|nouveaux|nouvelles|petit|petite|haut|haute|saint|sainte|dieu|islam|coran\nacronym,latin,MDH|MMDH|MDHS|DH|DHS|MAD|EUR|USD|MW|GW|KM|KWH|SIG|TVA|IR|IS|PIB|GDP|PME|TPE|PMI|MRE|COVID|SMS|PDF|CV|ONG|NGO|TV|FM|SM|SAR|HM|HRH|PDG|CEO|RH|TIC|IA|AI|IT|CAN|VIP|QR|URL|SARL|SA|SMIG|AMO|RAMED|ISO|BTP|CHU|CHR|BAC|LGV|TGV|OK|NB|PS|II|III|IV|VI|VII|VIII|IX|XI|XII|XIII|XIV|XV|XVI|XX|XXI|IMG|WA|DU|DE|LA|LE|LES|ET|EN|AU|AUX|SUR|PAR|POUR|DANS|UN|UNE|PLF|PLFR|LF|PPP|ODD|COP|RGPH|LOLF|GMT|UTC|PNRR|NMD|PCD|PDR|FDI|IDE\ntime,ar,اليوم|أمس|غدا|صباح|مساء|ليلة|الليلة|الأسبوع|الشهر|السنة|العام|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|يناير|فبراير|مارس|أبريل|ابريل|ماي|مايو|يونيو|يوليوز|يوليو|غشت|أغسطس|شتنبر|سبتمبر|أكتوبر|نونبر|نوفمبر|دجنبر|ديسمبر|الماضي|المقبل|الجاري|المنصرم|القادم|الفارط|ابتداء|انطلاقا|مؤخرا|حاليا|سابقا|لاحقا|قريبا|يوم|سنة|شهر\ntime,fr,lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|hier|demain|matin|soir|après-midi|midi|nuit\ntime,en,monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|morning|evening|afternoon\nplain,ar,المتعلق|المتعلقة|المؤلف|المؤلفة|المرافق|المرافقة|المتجدد|المتجددة|المجتمع|المجتمعة|اللائق|اللائقة|المتضمن|المتضمنة|المنتظم|المنتظمة|المتواجد|المتواجدة|القريب|القريبة|البعيد|البعيدة|الداعي|الداعية|الرامي|الرامية|الهادف|الهادفة|القاضي|القاضية|المخصص|المخصصة|الموجود|الموجودة|المتوقع|المتوقعة|المقرر|المقررة|المبرمج|المبرمجة|البالغ|البالغة|المنحدر|المنحدرة|الممثل|الممثلة|المستقل|المستقلة|المعتمد|المعتمدة|الصادر|الصادرة|المرتبط|المرتبطة|المهمش|المهمشة|الواقع|الواقعة|المطل|المطلة|المذكور|المذكورة|الحالي|الحالية|السابق|السابقة|الجديد|الجديدة|المعني|المعنية|المنتخب|المنتخبة|الأخير|الأخيرة|القادم|القادمة|التابع|التابعة|الموجه|الموجهة|المكون|المكونة|المنظم|المنظمة|المنعقد|المنعقدة|المختص|المختصة|المقبل|المقبلة|الماضي|الماضية|المجاور|المجاورة|الواحد|الواحدة|نفسه|نفسها|ذاته|ذاتها|الذي|التي|الموقر|الموقرة|القائم|القائمة|الراهن|الراهنة|المعلن|المعلنة|الكبير|الكبيرة|الصغير|الصغيرة|الأول|الأولى|الثاني|الثانية|المؤقت|المؤقتة|المرتقب|المرتقبة|المشار|الجاري|الجارية|المسير|المسيرة|المضيف|المضيفة|المشارك|المشاركة|السياسية|الحزبية|السالف|السالفة|العتيد|العتيدة|الوصي|الوصية|المتدخل|المتدخلة|الموازية|الموازي|التعليمية|العمومية|الحكومية|الإعلامية|الخاصة|المعروضة|المنتمية|الصديقة|المحلية|المنتهي|المنتهية|المنضوي|المنضوية|المغلق|المغلقة|المفتوح|المفتوحة|الموسع|الموسعة|المصغر|المصغرة\ngeneric,ar,الحزب|الجمعية|المجلس|اللجنة|الوزارة|المؤسسة|النقابة|الهيئة|المنظمة|الحكومة|الدولة|المكتب|الاتحاد|الفريق|الحركة|الشركة|الإدارة|الجامعة|البرلمان|الرئاسة|الأحزاب|الجمعيات|النقابات|المجالس|القطاع|الشبيبة|التنظيم|الفيدرالية|التنظيمات\ngeneric,fr,parti|organisation|association|conseil|comité|commission|ministère|gouvernement|état|syndicat|groupe|mouvement|fédération|union|institution|chambre|coalition|alliance|entreprise|société\nplain,fr,relatif|relative|relatifs|relatives|actuel|actuelle|ordinaire|extraordinaire|même|propre|présent|présente|nouveau|nouvelle|ancien|ancienne|susmentionné|précité|élargi|élargie|réuni|réunie|entier|entière|respectif|respectifs|sortant|sortante|futur|future|dernier|dernière|prochain|prochaine|premier|première|second|seconde\ndemonym,ar,المغربي|الجزائري|التونسي|الليبي|الموريتاني|المصري|السوداني|السوري|العراقي|اللبناني|الأردني|الفلسطيني|السعودي|الإماراتي|القطري|الكويتي|البحريني|العماني|اليمني|الصومالي|الأمريكي|الأميركي|الكندي|المكسيكي|البرازيلي|الأرجنتيني|الفرنسي|الإسباني|الاسباني|البرتغالي|الإيطالي|الايطالي|الألماني|البريطاني|الإنجليزي|الهولندي|البلجيكي|السويسري|النمساوي|السويدي|النرويجي|الدنماركي|الفنلندي|البولندي|الروسي|الأوكراني|التركي|اليوناني|الإيراني|الايراني|الباكستاني|الهندي|الصيني|الياباني|الكوري|الإسرائيلي|الاسرائيلي|الصهيوني|السنغالي|المالي|النيجيري|النيجري|الإيفواري|الغابوني|الكاميروني|الغيني|الإثيوبي|الرواندي|الكيني|الإفريقي|الأفريقي|الأوروبي|الأوربي|الآسيوي|الأممي|العربي|الإسلامي|المغاربي|الخليجي|اللاتيني|الغربي|الشرقي|الشمالي|الجنوبي|الأطلسي|المتوسطي|الصحراوي|الأندلسي|الأمازيغي|الكتالوني\nadjective,ar,العسكري|الأمني|المالي|البرلماني|الحكومي|القضائي|القانوني|الدستوري|الترابي|الإداري|التنظيمي|التشريعي|التنفيذي|الاستشاري|الاستراتيجي|الاجتماعي|البيئي|الفلاحي|الصناعي|التجاري|السياحي|الرياضي|الفني|العلمي|الجامعي|المدرسي|الديني|الإعلامي|الصحفي|الصحافي|الحقوقي|النقابي|الجمعوي|المدني|العمومي|التربوي|التعليمي|الصحي|الطبي|الاستعجالي|الرسمي|الرئيسي|الأساسي|الحقيقي|الفعلي|العملي|التواصلي|التشاوري|الدراسي|التكويني|الختامي|الافتتاحي|السنوي|الشهري|الأسبوعي|اليومي|التاريخي|الحضاري|الجغرافي|المركزي|الإشعاعي|الاشتراكي|الليبرالي|اليساري|اليميني|الاتحادي|الاستقلالي|التقدمي|الحركي|التجمعي|الوحدوي|الذاتي|الداخلي|الخارجي|الإيجابي|السلبي|النهائي|الأولي|الثانوي|الابتدائي|العالي|الأعلى|الأدنى|الأقصى|الانتخابي|الموازي|الثنائي|الجماعي|الفردي|الشخصي|العائلي|الشعبي|الجماهيري|التلفزي|السينمائي|المسرحي|الموسيقي|الأدبي|الفكري|النفسي|المهني|الحرفي|الطاقي|الرقمي|التكنولوجي|الإلكتروني|الهاتفي|البحري|البري|الجوي|الشفهي|الكتابي|القروي|الحضري|المعماري|التقني|الميداني|التطوعي|الخيري|التضامني|التعاوني|النسائي|النسوي|الشبابي|الطلابي|التلاميذي|الكروي\nconnective,latin,de|d|du|des|la|l|le|les|of|the|for|pour|and\nopener,latin,de|d|du|des|of|for|pour\nconjunction,latin,et|and\nplace_preposition,ar,في|من|إلى|نحو\nplace_preposition,latin,a|de|d|en|au|in|at|from|to|of|vers\noutlet_head,ar,جريدة|صحيفة|موقع|قناة|مجلة|يومية\noutlet_head,latin,journal|quotidien|site|magazine|hebdomadaire|chaîne|newspaper|daily\nparty_head,ar,حزب|الحزب\nparty_head,latin,parti|party\nunspeaking,ar,عيد|وثيقة|ذكرى|فجر|بعد|منذ|قبل|عهد|سنة|عام|مرحلة|نيل|حصول|تحقيق|حركة|معركة|كفاح\nnaming_head,ar,حزب|جمعية|مؤسسة|منظمة|حركة|شركة|نادي|جريدة|صحيفة|قناة|شبكة|تعاونية|مجلة|إذاعة|رابطة|جبهة\nseat,ar,الجهة|المدينة|الجماعة|الإقليم|العمالة|المقاطعة\nseated_head,ar,الجماعة|المحكمة|الكلية|المستشفى|الأكاديمية|المندوبية|المديرية\nfeminine,ar,العليا|الكبرى|الأولى|الوسطى\nbare_head,latin,pôle|cellule|département|direction|commission|espace|division|service|section\nnamed_in_small,fr,organisation|association|fondation|ligue|fédération|confédération|syndicat|université|institut|académie|tribunal|cour|ministère|mouvement|conseil|chambre|union|agence|ambassade|consulat|wilaya|commission|comité|faculté|école|lycée|banque|club|front|alliance|rassemblement|coordination|observatoire|réseau|forum|coopérative|parti|haute\nnamed_in_small,en,foundation|federation|university|institute|academy|court|ministry|movement|council|chamber|agency|embassy|committee\ndefinite_place_head,ar,الحي|الدوار\npart_of_town,fr,centre|arrondissement|quartier|médina|port|gare|rue\nhonorific,ar,السيد|السيدة|الدكتور|الدكتورة|الأستاذ|الأستاذة|الأخ|الأخت|الحاج|الحاجة|المهندس|المهندسة|الرفيق|الرفيقة|ذ|د\nclause,ar,أن|الذي|التي|الذين|حيث|كما|بعد|قبل|خلال|منذ|عندما|حين|ثم|لكن|قائلا|قائلة|مؤكدا|مشيرا\nclause,latin,que|qui|dont|ou|quand|lorsque|mais|car|a|ont|est|sont|sera|avait|selon|lors|pour|sous|who|which|that|has|had|is|was|said\nname_article,latin,el|al\nlatin_particle,latin,el|al|ait|ben|bel|bin|ibn|bint|ould|oulad|bou|abou|abu|abd|abdel|abdul|abdal|sidi|moulay|lalla|lala|haj|hadj|hajj|si|o|mac|mc|st|saint\neuropean_particle,latin,de|du|des|di|da|del|della|dos|von|van|der|den|le|la\nnumeral,latin,i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|ier|1er\nname_prefix,latin,m|n|o|d|l\nname_second,ar,الدين|الله|الزهراء|الهدى|العابدين|العينين\nordinal,ar,الأول|الثاني|الثالث|الرابع|الخامس|السادس\nregnal_name,ar,محمد|الحسن|حسن|يوسف|فيليبي|إسماعيل\nkunya,ar,أبو|أبي|أبا|ابن|بن\nblessing,ar,رحمه|رحمها|حفظه|حفظها|نصره|أعزه|أيده|أطال|أدام|شاء|وفقه|سبحان|بإذن\nlist_joint,ar,و\nlist_joint,latin,et|and\nplace_adjective,ar,القديم|القديمة|الجديد|الجديدة|الكبير|الكبيرة|الصغير|الصغيرة|العليا|السفلى|الأول|الثاني|الشرقي|الشرقية|الغربي|الغربية|الشمالي|الشمالية|الجنوبي|الجنوبية|المركزي|المركزية\nnamed_directly,fr,association|fondation|université|institut|école|lycée|collège|club|syndicat|coopérative|collectif|mouvement|réseau|forum|coalition|alliance\nannouncing_head,fr,journal|quotidien|hebdomadaire|magazine|site|portail|radio|chaîne|groupe|cabinet|société|entreprise|compagnie|agence|banque\nannouncing_head,en,newspaper|daily|group|company|agency|bank\nplace_word,ar,مالي|ليل|كان|بون|بشار|جنين|الخليل|طوبى|سمراء|سرت|نيس|رين|غاو|كارا|سوفا|ديلي|بلم|كورونا|حسان|حصين|النخيل|المنصورية|الغرب|الزاك|المرسى|المضيق|المنزل|النعيمة|بطانة|المعاريف|الفداء|الجرف|الحاجب|مهدية|جدة|عدن|طاطا|الريش|البروج|نزالة|صوفيا|فيكتوريا|كولومبو|العيون|روسو|بنين|البنين|عمان|الكارة|لولاد|سايس|كانو|بال|مدار|الأسد|مزورة|ماليه|مسقط\nplace_word,fr,Réunion|La Réunion|Nice|Tours|Florence|Sofia|Victoria|Constantine|Valence|Split|Lens|Grenade|Dominique|Maurice|Canton|Orange|Vienne|Sale|Tata|Cologne|Faro|Jersey|Man|Samara|Perth|Kara|Gao|Hassan|Anfa|Maarif|Sbata|Agdal|Akka|Assa|Zag|Ménara|Corona\nplace_word,en,Reading|Mobile|Reunion|Bath|Georgia|Jordan|Chad|Turkey\nperson_named_head,ar,مؤسسة|جمعية|مستوصف|مستشفى|مدرسة|ثانوية|إعدادية|مركز|معهد|جامعة|كلية|مركب|نادي|أكاديمية|جائزة|حركة|منظمة|شركة|مجموعة|رابطة|مكتبة\npurposeful_head,ar,الجمعية|المنظمة|الرابطة|الهيئة|الجامعة|العصبة|الفيدرالية|الفدرالية|النقابة|الشبكة|المركز|المختبر|المعهد|الوكالة|المرصد|الصندوق|المؤسسة|الائتلاف|التنسيقية|الكونفدرالية|الكونفيدرالية|الاتحاد|الحركة|المدرسة|الأكاديمية|الشركة|المديرية|المندوبية|المجموعة|الجبهة|التكتل|المبادرة|الفضاء|المنتدى|المجلس|اللجنة|الأمانة\nmeeting_act,ar,مناقشة|دراسة|بحث|تقديم|انتخاب|اختيار|تحديد|عرض|تدارس|تداول|متابعة|مواكبة|استعراض|تقييم|اعتماد|إعداد|تنفيذ|وضع|معرفة|معالجة|حل|اتخاذ|إبداء|عقد|تنظيم|حضور|زيارة|استقبال|تعيين|إعلان|توضيح|تدبير|مطالبة|إنهاء|إنجاح|سنة|يوم|شهر|موسم|دورة|مدة|فترة|أول|عدم|كل|بعض|نفس|هذا|هذه|ذلك|تلك|رئيس|رئاسة|عضوية|حضور|تجديد|تسيير|قيادة|تمثيل|إنقاذ|حزب|جماعة|مدينة|إقليم|جهة|عمالة\n";
// ../../work/wt/names/shared/gazetteer/word-classes.ts
/** What a single word can be to the passes that look for names. A word may be of several classes. */
var WORD_CLASSES = [
	"function",
	"verb",
	"noun",
	"time",
	"plain",
	"generic",
	"demonym",
	"adjective",
	"name_word",
	"acronym",
	"particle",
	"kunya",
	"name_second",
	"ordinal",
	"regnal_name",
	"blessing",
	"latin_particle",
	"european_particle",
	"name_article",
	"name_prefix",
	"numeral",
	"honorific",
	"connective",
	"opener",
	"conjunction",
	"list_joint",
	"clause",
	"place_word",
	"place_preposition",
	"place_adjective",
	"outlet_head",
	"party_head",
	"naming_head",
	"bare_head",
	"person_named_head",
	"purposeful_head",
	"meeting_act",
	"seated_head",
	"seat",
	"named_in_small",
	"named_directly",
	"announcing_head",
	"definite_place_head",
	"part_of_town",
	"feminine",
	"unspeaking"
];
/** @throws if the list has a class that is not named here, or lacks one that is: both are bugs */
function loadWordClasses() {
	const classes = new Map(WORD_CLASSES.map((name) => [name, /* @__PURE__ */ new Set()]));
	for (const { kind, forms } of readTable(word_classes_default, [
		"kind",
		"lang",
		"forms"
	])) {
		const words = classes.get(kind);
		if (!words) throw new Error(`Word list: no class ${kind}`);
		for (const form of cellValues(forms)) words.add(fold(form));
	}
	const empty = [...classes].find(([, words]) => words.size === 0);
	if (empty) throw new Error(`Word list: the class ${empty[0]} is empty`);
	return Object.fromEntries(classes);
}
// ../../work/wt/names/shared/gazetteer/institutions.csv?raw
var institutions_default = "kind,id,name_ar,name_fr,alt_ar,alt_fr,domain,ambiguous_forms,name_en\nmonarch,KING,محمد السادس,Mohammed VI,,Mohamed VI,,,\nmonarchy,DIWAN,الديوان الملكي,Cabinet royal,,,,,Royal Cabinet\ngovernment,CG,رئاسة الحكومة,Présidence du gouvernement,,,cg.gov.ma,,Head of Government's Office\ngovernment,CDG-CONS,مجلس الحكومة,Conseil de gouvernement,المجلس الحكومي,,,,Government Council|Cabinet meeting\ngovernment,CMIN,المجلس الوزاري,Conseil des ministres,,,,,Council of Ministers\ngovernment,SGG,الأمانة العامة للحكومة,Secrétariat général du gouvernement,,SGG,sgg.gov.ma,,General Secretariat of the Government\nministry,MI,وزارة الداخلية,Ministère de l'Intérieur,الداخلية,ministère de l’intérieur,interieur.gov.ma,الداخلية,Ministry of the Interior|Interior Ministry|Ministry of Interior\nministry,MAECI,وزارة الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج,\"Ministère des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger\",وزارة الشؤون الخارجية|وزارة الخارجية|الخارجية المغربية,ministère des Affaires étrangères|MAECI,diplomatie.ma,,\"Ministry of Foreign Affairs, African Cooperation and Moroccan Expatriates|Ministry of Foreign Affairs|Foreign Ministry\"\nministry,MJ,وزارة العدل,Ministère de la Justice,,,justice.gov.ma,,Ministry of Justice|Justice Ministry\nministry,MHAI,وزارة الأوقاف والشؤون الإسلامية,Ministère des Habous et des Affaires islamiques,وزارة الأوقاف,ministère des Habous,habous.gov.ma,,Ministry of Endowments and Islamic Affairs|Ministry of Habous and Islamic Affairs\nministry,MEF,وزارة الاقتصاد والمالية,Ministère de l'Économie et des Finances,وزارة المالية,ministère des Finances|MEF,finances.gov.ma,,Ministry of Economy and Finance|Finance Ministry|Ministry of Finance\nministry,MEE,وزارة التجهيز والماء,Ministère de l'Équipement et de l'Eau,وزارة التجهيز,ministère de l'Equipement|METLE,equipement.gov.ma,,Ministry of Equipment and Water\nministry,MENPS,وزارة التربية الوطنية والتعليم الأولي والرياضة,\"Ministère de l'Éducation nationale, du Préscolaire et des Sports\",وزارة التربية الوطنية|وزارة التعليم,ministère de l'Éducation nationale|ministère de l'Education nationale,men.gov.ma,,\"Ministry of National Education, Preschool and Sports|Ministry of National Education|Education Ministry\"\nministry,MSPS,وزارة الصحة والحماية الاجتماعية,Ministère de la Santé et de la Protection sociale,وزارة الصحة,ministère de la Santé,sante.gov.ma,,Ministry of Health and Social Protection|Health Ministry|Ministry of Health\nministry,MATUHPV,وزارة إعداد التراب الوطني والتعمير والإسكان وسياسة المدينة,\"Ministère de l'Aménagement du territoire national, de l'Urbanisme, de l'Habitat et de la Politique de la ville\",وزارة الإسكان|وزارة إعداد التراب الوطني,ministère de l'Habitat|ministère de l'Aménagement du territoire,muat.gov.ma,,\nministry,MAPMDREF,وزارة الفلاحة والصيد البحري والتنمية القروية والمياه والغابات,\"Ministère de l'Agriculture, de la Pêche maritime, du Développement rural et des Eaux et Forêts\",وزارة الفلاحة|وزارة الفلاحة والصيد البحري,ministère de l'Agriculture,agriculture.gov.ma,,\"Ministry of Agriculture, Maritime Fisheries, Rural Development, Water and Forests|Ministry of Agriculture|Agriculture Ministry\"\nministry,MIEPEEC,وزارة الإدماج الاقتصادي والمقاولة الصغرى والتشغيل والكفاءات,\"Ministère de l'Inclusion économique, de la Petite entreprise, de l'Emploi et des Compétences\",وزارة التشغيل|وزارة الشغل,ministère de l'Emploi,miepeec.gov.ma,,\nministry,MIC,وزارة الصناعة والتجارة,Ministère de l'Industrie et du Commerce,وزارة الصناعة,ministère de l'Industrie,mcinet.gov.ma,,Ministry of Industry and Trade|Ministry of Industry\nministry,MTAESS,وزارة السياحة والصناعة التقليدية والاقتصاد الاجتماعي والتضامني,\"Ministère du Tourisme, de l'Artisanat et de l'Économie sociale et solidaire\",وزارة السياحة,ministère du Tourisme,mtaess.gov.ma,,\"Ministry of Tourism, Handicrafts and Social and Solidarity Economy|Ministry of Tourism\"\nministry,MESRSI,وزارة التعليم العالي والبحث العلمي والابتكار,\"Ministère de l'Enseignement supérieur, de la Recherche scientifique et de l'Innovation\",وزارة التعليم العالي,ministère de l'Enseignement supérieur,enssup.gov.ma,,\"Ministry of Higher Education, Scientific Research and Innovation|Ministry of Higher Education\"\nministry,MTEDD,وزارة الانتقال الطاقي والتنمية المستدامة,Ministère de la Transition énergétique et du Développement durable,وزارة الطاقة|وزارة الانتقال الطاقي,ministère de la Transition énergétique|ministère de l'Énergie,mem.gov.ma,,Ministry of Energy Transition and Sustainable Development|Ministry of Energy Transition\nministry,MTL,وزارة النقل واللوجيستيك,Ministère du Transport et de la Logistique,وزارة النقل|وزارة النقل واللوجستيك,ministère du Transport,transport.gov.ma,,Ministry of Transport and Logistics|Ministry of Transport\nministry,MJCC,وزارة الشباب والثقافة والتواصل,\"Ministère de la Jeunesse, de la Culture et de la Communication\",وزارة الثقافة|وزارة الشباب,ministère de la Culture|ministère de la Jeunesse,mjcc.gov.ma,,\"Ministry of Youth, Culture and Communication|Ministry of Culture|Ministry of Youth\"\nministry,MSISF,وزارة التضامن والإدماج الاجتماعي والأسرة,\"Ministère de la Solidarité, de l'Insertion sociale et de la Famille\",وزارة التضامن,ministère de la Solidarité,social.gov.ma,,\"Ministry of Solidarity, Social Integration and Family|Ministry of Solidarity\"\nministry,MDN,إدارة الدفاع الوطني,Administration de la Défense nationale,,,,,National Defence Administration|National Defense Administration\nministry,MICEPP,الوزارة المنتدبة المكلفة بالاستثمار والتقائية وتقييم السياسات العمومية,\"Ministère délégué chargé de l'Investissement, de la Convergence et de l'Évaluation des politiques publiques\",وزارة الاستثمار,ministère de l'Investissement,micepp.gov.ma,,\nministry,MDBUDGET,الوزارة المنتدبة المكلفة بالميزانية,Ministère délégué chargé du Budget,,,,,\nministry,MRPARL,الوزارة المنتدبة المكلفة بالعلاقات مع البرلمان,Ministère délégué chargé des Relations avec le Parlement,,,mcrp.gov.ma,,\nministry,MTNRA,وزارة الانتقال الرقمي وإصلاح الإدارة,Ministère de la Transition numérique et de la Réforme de l'administration,وزارة الانتقال الرقمي,ministère de la Transition numérique,mmsp.gov.ma,,\nsecretariat,SE-CE,كتابة الدولة المكلفة بالتجارة الخارجية,Secrétariat d'État chargé du Commerce extérieur,كتابة الدولة في التجارة الخارجية,,,,\nsecretariat,SE-PM,كتابة الدولة المكلفة بالصيد البحري,Secrétariat d'État chargé de la Pêche maritime,,,,,\nsecretariat,SE-HAB,كتابة الدولة المكلفة بالإسكان,Secrétariat d'État chargé de l'Habitat,,,,,\nsecretariat,SE-ART,كتابة الدولة المكلفة بالصناعة التقليدية والاقتصاد الاجتماعي والتضامني,Secrétariat d'État chargé de l'Artisanat et de l'Économie sociale et solidaire,,,,,\nsecretariat,SE-EMP,كتابة الدولة المكلفة بالشغل,Secrétariat d'État chargé du Travail,,,,,\nsecretariat,SE-DD,كتابة الدولة المكلفة بالتنمية المستدامة,Secrétariat d'État chargé du Développement durable,,,,,\nsecretariat,SE-INS,كتابة الدولة المكلفة بالإدماج الاجتماعي,Secrétariat d'État chargé de l'Insertion sociale,,,,,\nparliament,PARL,البرلمان المغربي,Parlement marocain,البرلمان,Parlement|Parlement du Royaume,,,Moroccan Parliament|Parliament\nparliament,CR,مجلس النواب,Chambre des représentants,الغرفة الأولى|مجلس النواب المغربي,première Chambre|Chambre basse,chambredesrepresentants.ma,,House of Representatives\nparliament,CC,مجلس المستشارين,Chambre des conseillers,الغرفة الثانية,deuxième Chambre|Chambre haute,chambredesconseillers.ma,,House of Councillors|House of Advisors|House of Councilors\nconstitutional,COURC,المحكمة الدستورية,Cour constitutionnelle,,Conseil constitutionnel,cour-constitutionnelle.ma,,Constitutional Court\nconstitutional,COURDC,المجلس الأعلى للحسابات,Cour des comptes,المجالس الجهوية للحسابات,Cours régionales des comptes,courdescomptes.ma,,Court of Auditors|Court of Accounts\nconstitutional,CESE,المجلس الاقتصادي والاجتماعي والبيئي,\"Conseil économique, social et environnemental\",,CESE,cese.ma,,\"Economic, Social and Environmental Council\"\nconstitutional,CSPJ,المجلس الأعلى للسلطة القضائية,Conseil supérieur du pouvoir judiciaire,,CSPJ,cspj.ma,,Higher Council of the Judiciary|Supreme Council of the Judicial Power|High Council of the Judicial Power\nconstitutional,PMP,رئاسة النيابة العامة,Présidence du ministère public,النيابة العامة|رئاسة النيابة,ministère public|parquet,pmp.ma,النيابة العامة|parquet,Presidency of the Public Prosecutor's Office|Public Prosecutor's Office\nconstitutional,CNDH,المجلس الوطني لحقوق الإنسان,Conseil national des droits de l'Homme,,CNDH,cndh.ma,,National Human Rights Council\nconstitutional,MEDIATEUR,مؤسسة وسيط المملكة,Institution du Médiateur du Royaume,,,mediateur.ma,,Ombudsman of the Kingdom\nconstitutional,HACA,الهيئة العليا للاتصال السمعي البصري,Haute Autorité de la communication audiovisuelle,الهاكا,HACA,haca.ma,,High Authority for Audiovisual Communication\nconstitutional,CCONC,مجلس المنافسة,Conseil de la concurrence,,,conseil-concurrence.ma,,Competition Council\nconstitutional,INPPLC,الهيئة الوطنية للنزاهة والوقاية من الرشوة ومحاربتها,\"Instance nationale de la probité, de la prévention et de la lutte contre la corruption\",,INPPLC,inpplc.ma,,\"National Authority for Probity, Prevention and the Fight against Corruption\"\nconstitutional,CSEFRS,المجلس الأعلى للتربية والتكوين والبحث العلمي,\"Conseil supérieur de l'éducation, de la formation et de la recherche scientifique\",,CSEFRS,csefrs.ma,,\"Higher Council for Education, Training and Scientific Research\"\nconstitutional,CCME,مجلس الجالية المغربية بالخارج,Conseil de la communauté marocaine à l'étranger,,CCME,ccme.org.ma,,Council of the Moroccan Community Abroad\nconstitutional,CNLCM,المجلس الوطني للغات والثقافة المغربية,Conseil national des langues et de la culture marocaine,,,,,\nconstitutional,CSO,المجلس العلمي الأعلى,Conseil supérieur des oulémas,,,,,\ninstitution,CNP,المجلس الوطني للصحافة,Conseil national de la presse,,CNP,cnp.press.ma,,National Press Council\ninstitution,HCP,المندوبية السامية للتخطيط,Haut-Commissariat au Plan,,HCP|Haut Commissariat au Plan,hcp.ma,,High Commission for Planning\ninstitution,BAM,بنك المغرب,Bank Al-Maghrib,,BAM|Banque centrale,bkam.ma,BAM,Bank Al-Maghrib\ninstitution,CDG,صندوق الإيداع والتدبير,Caisse de dépôt et de gestion,,CDG,cdg.ma,,Deposit and Management Fund\ninstitution,AMMC,الهيئة المغربية لسوق الرساميل,Autorité marocaine du marché des capitaux,,AMMC,ammc.ma,,\ninstitution,ACAPS,هيئة مراقبة التأمينات والاحتياط الاجتماعي,Autorité de contrôle des assurances et de la prévoyance sociale,,ACAPS,acaps.ma,,\ninstitution,CNSS,الصندوق الوطني للضمان الاجتماعي,Caisse nationale de sécurité sociale,,CNSS,cnss.ma,,National Social Security Fund\ninstitution,CNOPS,الصندوق الوطني لمنظمات الاحتياط الاجتماعي,Caisse nationale des organismes de prévoyance sociale,كنوبس,CNOPS,cnops.org.ma,,\ninstitution,CMR,الصندوق المغربي للتقاعد,Caisse marocaine des retraites,,CMR,cmr.gov.ma,,\ninstitution,DGI,المديرية العامة للضرائب,Direction générale des impôts,,DGI,tax.gov.ma,,\ninstitution,ADII,إدارة الجمارك والضرائب غير المباشرة,Administration des douanes et impôts indirects,الجمارك,ADII|Douane,douane.gov.ma,الجمارك|Douane,\ninstitution,TGR,الخزينة العامة للمملكة,Trésorerie générale du Royaume,,TGR,tgr.gov.ma,,\ninstitution,DGCT,المديرية العامة للجماعات الترابية,Direction générale des collectivités territoriales,,DGCT,collectivites-territoriales.gov.ma,,\ninstitution,OC,مكتب الصرف,Office des changes,,,oc.gov.ma,,\ninstitution,ANCFCC,الوكالة الوطنية للمحافظة العقارية والمسح العقاري والخرائطية,\"Agence nationale de la conservation foncière, du cadastre et de la cartographie\",المحافظة العقارية,ANCFCC|Conservation foncière,ancfcc.gov.ma,,\ninstitution,ANAPEC,الوكالة الوطنية لإنعاش التشغيل والكفاءات,Agence nationale de promotion de l'emploi et des compétences,أنابيك,ANAPEC,anapec.ma,,\ninstitution,OFPPT,مكتب التكوين المهني وإنعاش الشغل,Office de la formation professionnelle et de la promotion du travail,,OFPPT,ofppt.ma,,\ninstitution,ANRT,الوكالة الوطنية لتقنين المواصلات,Agence nationale de réglementation des télécommunications,,ANRT,anrt.ma,,\ninstitution,ADD,وكالة التنمية الرقمية,Agence de développement du digital,,ADD,add.gov.ma,ADD,\ninstitution,AMDIE,الوكالة المغربية لتنمية الاستثمارات والصادرات,Agence marocaine de développement des investissements et des exportations,,AMDIE,amdie.gov.ma,,\ninstitution,MASEN,الوكالة المغربية للطاقة المستدامة,Agence marocaine pour l'énergie durable,مازن,MASEN,masen.ma,مازن,\ninstitution,ONEE,المكتب الوطني للكهرباء والماء الصالح للشرب,Office national de l'électricité et de l'eau potable,,ONEE,one.ma,,National Office of Electricity and Drinking Water\ninstitution,ONCF,المكتب الوطني للسكك الحديدية,Office national des chemins de fer,,ONCF,oncf.ma,,National Railways Office\ninstitution,ONDA,المكتب الوطني للمطارات,Office national des aéroports,,ONDA,onda.ma,,\ninstitution,ANP,الوكالة الوطنية للموانئ,Agence nationale des ports,,ANP,anp.org.ma,,\ninstitution,TMSA,الوكالة الخاصة طنجة المتوسط,Tanger Med Special Agency,,TMSA|Tanger Med,tangermed.ma,,\ninstitution,ADM,الشركة الوطنية للطرق السيارة بالمغرب,Autoroutes du Maroc,,ADM,adm.co.ma,ADM,\ninstitution,NARSA,الوكالة الوطنية للسلامة الطرقية,Agence nationale de la sécurité routière,نارسا,NARSA,narsa.ma,,\ninstitution,OCP,المجمع الشريف للفوسفاط,Office chérifien des phosphates,مجموعة المجمع الشريف للفوسفاط,OCP|Groupe OCP,ocpgroup.ma,,OCP Group\ninstitution,RAM,الخطوط الملكية المغربية,Royal Air Maroc,الخطوط الجوية المغربية|لارام,RAM,royalairmaroc.com,RAM,\ninstitution,IAM,اتصالات المغرب,Maroc Telecom,,IAM,iam.ma,,\ninstitution,POSTE,بريد المغرب,Barid Al-Maghrib,,Poste Maroc,poste.ma,,\ninstitution,ONICL,المكتب الوطني المهني للحبوب والقطاني,Office national interprofessionnel des céréales et des légumineuses,,ONICL,onicl.org.ma,,\ninstitution,ONSSA,المكتب الوطني للسلامة الصحية للمنتجات الغذائية,Office national de sécurité sanitaire des produits alimentaires,أونسا,ONSSA,onssa.gov.ma,,\ninstitution,ANEF,الوكالة الوطنية للمياه والغابات,Agence nationale des eaux et forêts,المياه والغابات,ANEF|Eaux et Forêts,eauxetforets.gov.ma,,\ninstitution,ANDZOA,الوكالة الوطنية لتنمية مناطق الواحات وشجر الأركان,Agence nationale pour le développement des zones oasiennes et de l'arganier,,ANDZOA,andzoa.ma,,\ninstitution,APDO,وكالة تنمية جهة الشرق,Agence de développement de l'Oriental,وكالة تنمية أقاليم الجهة الشرقية,Agence de l'Oriental|ADO,oriental.ma,,\ninstitution,APDN,وكالة الإنعاش والتنمية الاقتصادية والاجتماعية لعمالات وأقاليم شمال المملكة,Agence pour la promotion et le développement du Nord,وكالة تنمية الشمال,APDN,apdn.ma,,\ninstitution,APDS,وكالة الإنعاش والتنمية الاقتصادية والاجتماعية للأقاليم الجنوبية,Agence du Sud,وكالة الجنوب,Agence pour la promotion et le développement du Sud|APDS,lagencedusud.gov.ma,,\ninstitution,INDH,المبادرة الوطنية للتنمية البشرية,Initiative nationale pour le développement humain,,INDH,indh.ma,,National Initiative for Human Development\ninstitution,CRI,المركز الجهوي للاستثمار,Centre régional d'investissement,المراكز الجهوية للاستثمار,CRI|Centres régionaux d'investissement,,CRI,\ninstitution,AREF,الأكاديمية الجهوية للتربية والتكوين,Académie régionale de l'éducation et de la formation,الأكاديميات الجهوية للتربية والتكوين,AREF,,,\ninstitution,FM5,مؤسسة محمد الخامس للتضامن,Fondation Mohammed V pour la solidarité,,,fm5.ma,,\ninstitution,FM6EDU,مؤسسة محمد السادس للنهوض بالأعمال الاجتماعية للتربية والتكوين,Fondation Mohammed VI de promotion des œuvres sociales de l'éducation-formation,,,fm6education.ma,,\ninstitution,FM6ENV,مؤسسة محمد السادس لحماية البيئة,Fondation Mohammed VI pour la protection de l'environnement,,,fm6e.org,,\ninstitution,FM6I,صندوق محمد السادس للاستثمار,Fonds Mohammed VI pour l'investissement,,,,,\ninstitution,FM6OUL,مؤسسة محمد السادس للعلماء الأفارقة,Fondation Mohammed VI des oulémas africains,,,fm6oa.org,,\ninstitution,FH2MRE,مؤسسة الحسن الثاني للمغاربة المقيمين بالخارج,Fondation Hassan II pour les Marocains résidant à l'étranger,,,fh2mre.ma,,\ninstitution,EN,مؤسسة التعاون الوطني,Entraide nationale,التعاون الوطني,,entraide.ma,,\ninstitution,BAYTMAL,وكالة بيت مال القدس الشريف,Agence Bayt Mal Al-Qods Acharif,وكالة بيت مال القدس,Bayt Mal Al Qods,bmaq.org,,\ninstitution,ARM,أكاديمية المملكة المغربية,Académie du Royaume du Maroc,,,alacademia.org.ma,,\ninstitution,IRCAM,المعهد الملكي للثقافة الأمازيغية,Institut royal de la culture amazighe,,IRCAM,ircam.ma,,\ninstitution,IRES,المعهد الملكي للدراسات الاستراتيجية,Institut royal des études stratégiques,,IRES,ires.ma,,\ninstitution,PCNS,مركز السياسات من أجل الجنوب الجديد,Policy Center for the New South,,PCNS,policycenter.ma,,\ninstitution,CORCAS,المجلس الملكي الاستشاري للشؤون الصحراوية,Conseil royal consultatif pour les affaires sahariennes,الكوركاس,CORCAS,corcas.com,,\ninstitution,HCAR,المندوبية السامية لقدماء المقاومين وأعضاء جيش التحرير,Haut-Commissariat aux anciens résistants et anciens membres de l'Armée de libération,,,hcar.gov.ma,,\ninstitution,DGAPR,المندوبية العامة لإدارة السجون وإعادة الإدماج,Délégation générale à l'administration pénitentiaire et à la réinsertion,مندوبية السجون,DGAPR,dgapr.gov.ma,,\ninstitution,DIDH,المندوبية الوزارية المكلفة بحقوق الإنسان,Délégation interministérielle aux droits de l'Homme,,DIDH,didh.gov.ma,,\ninstitution,CNDP,اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي,Commission nationale de contrôle de la protection des données à caractère personnel,,CNDP,cndp.ma,,\ninstitution,CCM,المركز السينمائي المغربي,Centre cinématographique marocain,,CCM,ccm.ma,,\ninstitution,BMDA,المكتب المغربي لحقوق المؤلف والحقوق المجاورة,Bureau marocain des droits d'auteur et droits voisins,المكتب المغربي لحقوق المؤلف,BMDA,,,\ninstitution,OMPIC,المكتب المغربي للملكية الصناعية والتجارية,Office marocain de la propriété industrielle et commerciale,,OMPIC,ompic.ma,,\ninstitution,ONMT,المكتب الوطني المغربي للسياحة,Office national marocain du tourisme,,ONMT,visitmorocco.com,,\ninstitution,IMANOR,المعهد المغربي للتقييس,Institut marocain de normalisation,,IMANOR,imanor.gov.ma,,\ninstitution,BVC,بورصة الدار البيضاء,Bourse de Casablanca,بورصة الدارالبيضاء,,casablanca-bourse.com,,\ninstitution,CAM,القرض الفلاحي للمغرب,Crédit agricole du Maroc,,,creditagricole.ma,,\ninstitution,AWB,التجاري وفا بنك,Attijariwafa bank,,,attijariwafabank.com,,\ninstitution,BCP,البنك الشعبي المركزي,Banque centrale populaire,البنك الشعبي,Banque populaire|BCP,gbp.ma,,\ninstitution,BOA,بنك إفريقيا,Bank of Africa,,BMCE,bankofafrica.ma,,\ninstitution,OMRANE,مجموعة العمران,Groupe Al Omrane,العمران,Al Omrane,alomrane.gov.ma,العمران,\ninstitution,TAMWILCOM,تمويلكم,Tamwilcom,صندوق الضمان المركزي,,tamwilcom.ma,,\ninstitution,MAROCPME,مغرب المقاولات,Maroc PME,,ANPME,marocpme.ma,,\ninstitution,MARSA,مرسى المغرب,Marsa Maroc,,,marsamaroc.co.ma,,\nsecurity,FAR,القوات المسلحة الملكية,Forces armées royales,الجيش المغربي|القوات المسلحة,FAR,far.ma,FAR,Royal Armed Forces\nsecurity,DGSN,المديرية العامة للأمن الوطني,Direction générale de la sûreté nationale,الأمن الوطني,DGSN|Sûreté nationale,dgsn.gov.ma,,General Directorate of National Security\nsecurity,DGST,المديرية العامة لمراقبة التراب الوطني,Direction générale de la surveillance du territoire,ديستي,DGST,,,\nsecurity,BCIJ,المكتب المركزي للأبحاث القضائية,Bureau central d'investigations judiciaires,البسيج,BCIJ,,,\nsecurity,BNPJ,الفرقة الوطنية للشرطة القضائية,Brigade nationale de la police judiciaire,,BNPJ,,,\nsecurity,DGED,المديرية العامة للدراسات والمستندات,Direction générale des études et de la documentation,لادجيد,DGED,,,\nsecurity,GR,الدرك الملكي,Gendarmerie royale,,,,,Royal Gendarmerie\nsecurity,FA,القوات المساعدة,Forces auxiliaires,,,,,\nsecurity,PC,الوقاية المدنية,Protection civile,المديرية العامة للوقاية المدنية,,,,\nsecurity,MR,البحرية الملكية,Marine royale,,,,,\ncourt,CCASS,محكمة النقض,Cour de cassation,,,,,Court of Cassation\ncourt,CAPP,محكمة الاستئناف,Cour d'appel,محاكم الاستئناف,Cours d'appel,,,Court of Appeal|Court of Appeals\ncourt,TPI,المحكمة الابتدائية,Tribunal de première instance,,,,,\ncourt,TADM,المحكمة الإدارية,Tribunal administratif,,,,,\nlocal,CREG,مجلس الجهة,Conseil régional,المجلس الجهوي,Conseil de la région,,,\nlocal,CPROV,المجلس الإقليمي,Conseil provincial,مجلس العمالة,Conseil préfectoral,,,\nlocal,CCOM,المجلس الجماعي,Conseil communal,مجلس الجماعة,Conseil de la commune,,,\nlocal,CMUN,مجلس المدينة,Conseil de la ville,,,,,\nlocal,ARM-REG,جمعية جهات المغرب,Association des régions du Maroc,,ARM,,ARM,\nlocal,AMPCC,الجمعية المغربية لرؤساء مجالس الجماعات,Association marocaine des présidents des conseils communaux,,AMPCC,ampcc.ma,AMPCC,\nlocal,AMPCPP,الجمعية المغربية لرؤساء مجالس العمالات والأقاليم,Association marocaine des présidents des conseils préfectoraux et provinciaux,,AMPCPP,,AMPCPP,\nlocal,CHCOM,غرفة التجارة والصناعة والخدمات,\"Chambre de commerce, d'industrie et de services\",,CCIS,,CCIS,\nlocal,CHAGR,الغرفة الفلاحية,Chambre d'agriculture,,,,,\nlocal,CHART,غرفة الصناعة التقليدية,Chambre d'artisanat,,,,,\nlocal,CHPECHE,غرفة الصيد البحري,Chambre des pêches maritimes,,,,,\nuniversity,UM5,جامعة محمد الخامس,Université Mohammed V,جامعة محمد الخامس بالرباط,Université Mohammed V de Rabat|UM5,um5.ac.ma,,Mohammed V University\nuniversity,UH2C,جامعة الحسن الثاني,Université Hassan II,جامعة الحسن الثاني بالدار البيضاء,Université Hassan II de Casablanca,univh2c.ma,,\nuniversity,UCA,جامعة القاضي عياض,Université Cadi Ayyad,,UCA,uca.ma,,\nuniversity,UMP,جامعة محمد الأول,Université Mohammed Premier,جامعة محمد الأول بوجدة,Université Mohammed Ier|UMP,ump.ma,,\nuniversity,USMBA,جامعة سيدي محمد بن عبد الله,Université Sidi Mohamed Ben Abdellah,,USMBA,usmba.ac.ma,,\nuniversity,UMI,جامعة مولاي إسماعيل,Université Moulay Ismaïl,,UMI,umi.ac.ma,,\nuniversity,UIZ,جامعة ابن زهر,Université Ibn Zohr,,UIZ,uiz.ac.ma,,\nuniversity,UAE,جامعة عبد المالك السعدي,Université Abdelmalek Essaâdi,,UAE,uae.ac.ma,,\nuniversity,UIT,جامعة ابن طفيل,Université Ibn Tofaïl,,UIT,uit.ac.ma,,\nuniversity,UH1,جامعة الحسن الأول,Université Hassan Ier,,UH1,uh1.ac.ma,,\nuniversity,USMS,جامعة السلطان مولاي سليمان,Université Sultan Moulay Slimane,,USMS,usms.ac.ma,,\nuniversity,UCD,جامعة شعيب الدكالي,Université Chouaïb Doukkali,,UCD,ucd.ac.ma,,\nuniversity,UQA,جامعة القرويين,Université Al Quaraouiyine,,Al Qarawiyyin,,,\nuniversity,AUI,جامعة الأخوين,Université Al Akhawayn,,AUI,aui.ma,,\nuniversity,UM6P,جامعة محمد السادس متعددة التخصصات التقنية,Université Mohammed VI Polytechnique,,UM6P,um6p.ma,,\nuniversity,UIR,الجامعة الدولية للرباط,Université internationale de Rabat,,UIR,uir.ac.ma,,\nuniversity,ENA,المدرسة الوطنية العليا للإدارة,École nationale supérieure de l'administration,,ENSA|ENA,,,\nuniversity,ISIC,المعهد العالي للإعلام والاتصال,Institut supérieur de l'information et de la communication,,ISIC,isic.ac.ma,,\nngo,AMDH,الجمعية المغربية لحقوق الإنسان,Association marocaine des droits humains,,AMDH,amdh.org.ma,,Moroccan Association for Human Rights\nngo,OMDH,المنظمة المغربية لحقوق الإنسان,Organisation marocaine des droits humains,,OMDH,omdh.org,,Moroccan Organization for Human Rights|Moroccan Organisation for Human Rights\nngo,LMDDH,العصبة المغربية للدفاع عن حقوق الإنسان,Ligue marocaine pour la défense des droits de l'Homme,,LMDDH,,,\nngo,TM,ترانسبرانسي المغرب,Transparency Maroc,الجمعية المغربية لمحاربة الرشوة,Transparency Maroc,transparencymaroc.ma,,\nngo,UAF,اتحاد العمل النسائي,Union de l'action féminine,,UAF,,,\nngo,ADFM,الجمعية الديمقراطية لنساء المغرب,Association démocratique des femmes du Maroc,,ADFM,,,\nngo,ABAM,جمعية هيئات المحامين بالمغرب,Association des barreaux du Maroc,,ABAM,,,\nngo,CROISSANT,الهلال الأحمر المغربي,Croissant-Rouge marocain,,,,,\nngo,TAFRA,طفرة,Tafra,,,tafra.ma,طفرة,\nngo,FRMF,الجامعة الملكية المغربية لكرة القدم,Fédération royale marocaine de football,,FRMF,frmf.ma,,Royal Moroccan Football Federation\nngo,CNOM,اللجنة الوطنية الأولمبية المغربية,Comité national olympique marocain,,CNOM,,,Moroccan National Olympic Committee\nintl,ONU,الأمم المتحدة,Organisation des Nations unies,هيئة الأمم المتحدة|منظمة الأمم المتحدة,ONU|Nations unies,un.org,,United Nations|UN|United Nations Organization\nintl,CSNU,مجلس الأمن,Conseil de sécurité,مجلس الأمن الدولي,Conseil de sécurité de l'ONU,,,Security Council|UN Security Council\nintl,MINURSO,المينورسو,MINURSO,بعثة الأمم المتحدة في الصحراء,,,,MINURSO\nintl,UE,الاتحاد الأوروبي,Union européenne,,UE,europa.eu,,European Union|EU\nintl,PE-EU,البرلمان الأوروبي,Parlement européen,,,,,European Parliament\nintl,CJUE,محكمة العدل الأوروبية,Cour de justice de l'Union européenne,محكمة العدل التابعة للاتحاد الأوروبي,CJUE,,,Court of Justice of the European Union\nintl,CE,المجلس الأوروبي,Conseil de l'Europe,مجلس أوروبا,,,,Council of Europe\nintl,UA,الاتحاد الإفريقي,Union africaine,الاتحاد الأفريقي,UA,au.int,UA,African Union|AU\nintl,LA,جامعة الدول العربية,Ligue des États arabes,الجامعة العربية,Ligue arabe,,,Arab League|League of Arab States\nintl,UMA,اتحاد المغرب العربي,Union du Maghreb arabe,الاتحاد المغاربي,UMA,maghrebarabe.org,,Arab Maghreb Union\nintl,OCI,منظمة التعاون الإسلامي,Organisation de la coopération islamique,,OCI,,,Organization of Islamic Cooperation|Organisation of Islamic Cooperation|OIC\nintl,CCG,مجلس التعاون لدول الخليج العربية,Conseil de coopération du Golfe,مجلس التعاون الخليجي,CCG,,,Gulf Cooperation Council|GCC\nintl,BM,البنك الدولي,Banque mondiale,مجموعة البنك الدولي,Groupe de la Banque mondiale,,,World Bank\nintl,FMI,صندوق النقد الدولي,Fonds monétaire international,,FMI,,,International Monetary Fund|IMF\nintl,BAD,البنك الإفريقي للتنمية,Banque africaine de développement,,BAD,,,African Development Bank|AfDB\nintl,BERD,البنك الأوروبي لإعادة الإعمار والتنمية,Banque européenne pour la reconstruction et le développement,,BERD,,,European Bank for Reconstruction and Development|EBRD\nintl,BEI,البنك الأوروبي للاستثمار,Banque européenne d'investissement,,BEI,,,European Investment Bank|EIB\nintl,AFD,الوكالة الفرنسية للتنمية,Agence française de développement,,AFD,,,French Development Agency\nintl,OMS,منظمة الصحة العالمية,Organisation mondiale de la santé,,OMS,,,World Health Organization|World Health Organisation\nintl,OMC,منظمة التجارة العالمية,Organisation mondiale du commerce,,OMC,,,World Trade Organization|World Trade Organisation|WTO\nintl,UNESCO,اليونسكو,UNESCO,منظمة اليونسكو|منظمة الأمم المتحدة للتربية والعلم والثقافة,,,,\nintl,UNICEF,اليونيسف,UNICEF,اليونيسيف,,,,\nintl,PNUD,برنامج الأمم المتحدة الإنمائي,Programme des Nations unies pour le développement,,PNUD,,,United Nations Development Programme|UNDP\nintl,OIT,منظمة العمل الدولية,Organisation internationale du travail,,OIT,,,International Labour Organization|ILO\nintl,OIM,المنظمة الدولية للهجرة,Organisation internationale pour les migrations,,OIM,,,International Organization for Migration|IOM\nintl,HCR,المفوضية السامية للأمم المتحدة لشؤون اللاجئين,Haut-Commissariat des Nations unies pour les réfugiés,,HCR,,,United Nations High Commissioner for Refugees|UNHCR\nintl,FAO,منظمة الأغذية والزراعة,Organisation des Nations unies pour l'alimentation et l'agriculture,الفاو,FAO,,,Food and Agriculture Organization\nintl,ISESCO,منظمة العالم الإسلامي للتربية والعلوم والثقافة,ICESCO,الإيسيسكو,ISESCO,icesco.org,,\nintl,OTAN,حلف شمال الأطلسي,OTAN,الناتو|حلف الناتو,NATO,,الناتو,NATO\nintl,FIFA,الفيفا,FIFA,الاتحاد الدولي لكرة القدم,,,,\nintl,CAF,الاتحاد الإفريقي لكرة القدم,CAF,الكاف,Confédération africaine de football,,الكاف|CAF,Confederation of African Football\nintl,HRW,هيومن رايتس ووتش,Human Rights Watch,,HRW,,,\nintl,AI,منظمة العفو الدولية,Amnesty International,أمنستي,Amnesty,,,Amnesty International\nintl,RSF,مراسلون بلا حدود,Reporters sans frontières,,RSF,,,Reporters Without Borders\nintl,POLISARIO,جبهة البوليساريو,Front Polisario,البوليساريو,Polisario,,,Polisario Front\nintl,HAMAS,حركة حماس,Hamas,حماس,,,حماس|Hamas,\nintl,FATAH,حركة فتح,Fatah,فتح,,,فتح,\nintl,SI,الأممية الاشتراكية,Internationale socialiste,,IS,,IS,Socialist International\nintl,CEDEAO,المجموعة الاقتصادية لدول غرب إفريقيا,Communauté économique des États de l'Afrique de l'Ouest,إيكواس|الإيكواس|سيدياو|سيداو,CEDEAO|ECOWAS,,,Economic Community of West African States\nintl,CENSAD,تجمع دول الساحل والصحراء,Communauté des États sahélo-sahariens,,CEN-SAD,,,Community of Sahel-Saharan States\nintl,CPI,المحكمة الجنائية الدولية,Cour pénale internationale,,CPI,,CPI,International Criminal Court|ICC\nintl,CIJ,محكمة العدل الدولية,Cour internationale de justice,,CIJ,,CIJ,International Court of Justice|ICJ\nintl,OCDE,منظمة التعاون الاقتصادي والتنمية,Organisation de coopération et de développement économiques,,OCDE,,,OECD|Organisation for Economic Co-operation and Development\nintl,AGNU,الجمعية العامة للأمم المتحدة,Assemblée générale des Nations unies,,Assemblée générale de l'ONU,,,UN General Assembly|United Nations General Assembly\nintl,CEURO,المفوضية الأوروبية,Commission européenne,,,,,European Commission\nintl,UPM,الاتحاد من أجل المتوسط,Union pour la Méditerranée,,UpM,,,Union for the Mediterranean\nintl,OPEP,منظمة الدول المصدرة للنفط,Organisation des pays exportateurs de pétrole,أوبك,OPEP,,,OPEC\nintl,ONUDI,منظمة الأمم المتحدة للتنمية الصناعية,Organisation des Nations unies pour le développement industriel,اليونيدو,ONUDI,,,UNIDO\nintl,OIF,المنظمة الدولية للفرنكوفونية,Organisation internationale de la Francophonie,,OIF,,,International Organisation of La Francophonie\nintl,INTERPOL,الأنتربول,Interpol,الإنتربول,INTERPOL,,,\nintl,BID,البنك الإسلامي للتنمية,Banque islamique de développement,,BID,,BID,Islamic Development Bank\nintl,ONUFEMMES,هيئة الأمم المتحدة للمرأة,ONU Femmes,,,,,UN Women\nintl,CROIXR,الصليب الأحمر,Croix-Rouge,اللجنة الدولية للصليب الأحمر,Comité international de la Croix-Rouge|CICR,,,Red Cross\n";
// ../../work/wt/names/shared/gazetteer/token-trie.ts
function newTrie() {
	return {
		word: void 0,
		child: void 0,
		children: void 0,
		values: void 0
	};
}
/** The node that a word leads to. */
function childOf(node, word) {
	return node.word === word ? node.child : node.children?.get(word);
}
/**
* Adds a name. `words` are folded; a name of no words is passed over, and so is one that already has a value for which
* `isSame` holds.
*/
function addToTrie(root, words, value, isSame) {
	if (words.length === 0) return;
	let node = root;
	for (const word of words) node = childOf(node, word) ?? addChild(node, word);
	if (!node.values) node.values = [value];
	else if (!isSame || !node.values.some(isSame)) node.values.push(value);
}
function addChild(node, word) {
	const child = newTrie();
	if (node.word === void 0) {
		node.word = word;
		node.child = child;
	} else {
		node.children ??= /* @__PURE__ */ new Map();
		node.children.set(word, child);
	}
	return child;
}
// ../../work/wt/names/shared/gazetteer/name-forms.ts
/** Adds each way of writing a name to the tree, once. */
function addForms(trie, name) {
	for (const text of name.official) addForm(trie, name, text, true);
	for (const text of name.variants) addForm(trie, name, text, false);
}
function addForm(trie, name, text, isOfficial) {
	const words = nameWords(text);
	const script = /[\u0600-\u06ff]/.test(text) ? "arabic" : "latin";
	const isAcronym = words.length === 1 && text.length > 1 && script === "latin" && text === text.toUpperCase();
	addToTrie(trie, words, {
		entry: name.entry,
		script,
		isAmbiguous: name.isAmbiguous(text),
		isOfficial,
		isAcronym,
		hasComma: text.includes(",")
	}, (known) => known.entry === name.entry);
}
/** The folded words of a name, as the tokeniser would part them. */
function nameWords(name) {
	return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
var never$1 = () => false;
/** Whether a form is in a list of ambiguous forms, whichever way it is written. */
function inForms(forms) {
	if (forms.length === 0) return never$1;
	const folded = new Set(forms.map(fold));
	return (form) => folded.has(fold(form));
}
// ../../work/wt/names/shared/gazetteer/parties.csv?raw
var parties_default = "kind,id,acronym,name_ar,name_fr,name_en,alt_ar,alt_fr,members_ar,members_fr,symbol_ar,symbol_fr,leader_title_ar,leader_title_fr,press,domain,parent,status,confidence,ambiguous_forms\nparty,PI,PI,حزب الاستقلال,Parti de l'Istiqlal,Istiqlal Party,الاستقلال|حزب الميزان,Istiqlal|Parti Istiqlal|parti de l'indépendance|PI|parti de la Balance|Independence Party,استقلالي|استقلالية|الاستقلاليون|الاستقلاليين,istiqlalien|istiqlalienne|istiqlaliens|istiqlaliennes,الميزان,Balance,الأمين العام,secrétaire général,العلم|L'Opinion,istiqlal.info,,active,A,الاستقلال|استقلالية|PI\nparty,RNI,RNI,حزب التجمع الوطني للأحرار,Rassemblement national des indépendants,National Rally of Independents,التجمع الوطني للأحرار|التجمع الوطني للاحرار|الأحرار|حزب الأحرار|حزب الحمامة,RNI|parti de la Colombe|Al Ahrar,تجمعي|تجمعية|التجمعيون|التجمعيين,rniste|rnistes,الحمامة,Colombe,الرئيس,président,,rni.ma,,active,A,الأحرار|تجمعي\nparty,PAM,PAM,حزب الأصالة والمعاصرة,Parti authenticité et modernité,Authenticity and Modernity Party,الأصالة والمعاصرة|البام|حزب الجرار|الاصالة والمعاصرة,PAM|parti du Tracteur|Al Assala Wal Mouassara|Parti Authenticité et Modernité,بامي|البامي|الباميون,pamiste|pamistes,الجرار,Tracteur,الأمين العام|القيادة الجماعية,secrétaire général|direction collégiale,,pam.ma,,active,A,\nparty,USFP,USFP,حزب الاتحاد الاشتراكي للقوات الشعبية,Union socialiste des forces populaires,Socialist Union of Popular Forces,الاتحاد الاشتراكي للقوات الشعبية|الاتحاد الاشتراكي|حزب الوردة|حزب الاتحاد الاشتراكي,USFP|Ittihad Ichtiraki|parti de la Rose,اتحادي|اتحادية|الاتحاديون|الاتحاديين,usfpéiste|usfpéistes|ittihadi,الوردة,Rose,الكاتب الأول,premier secrétaire,الاتحاد الاشتراكي|Libération,usfp.ma,,active,A,\nparty,MP,MP,حزب الحركة الشعبية,Mouvement populaire,Popular Movement,الحركة الشعبية|حزب السنبلة,MP|Al Haraka Achaabia|parti de l'Épi|Parti du Mouvement Populaire,حركي|حركية|الحركيون|الحركيين,haraki|harakis|harakie|harakies,السنبلة,Épi,الأمين العام,secrétaire général,الحركة,,,active,A,MP\nparty,PPS,PPS,حزب التقدم والاشتراكية,Parti du progrès et du socialisme,Party of Progress and Socialism,التقدم والاشتراكية|حزب الكتاب,PPS|parti du Livre,تقدمي اشتراكي,ppsiste,الكتاب,Livre,الأمين العام,secrétaire général,بيان اليوم|Al Bayane,pps.ma,,active,A,\nparty,PJD,PJD,حزب العدالة والتنمية,Parti de la justice et du développement,Justice and Development Party,العدالة والتنمية|البيجيدي|حزب المصباح|حزب العدالة و التنمية,PJD|parti de la Lampe,بيجيدي,pjdiste|pjdistes|péjidiste,المصباح,Lampe,الأمين العام,secrétaire général,,pjd.ma,,active,A,\nparty,UC,UC,حزب الاتحاد الدستوري,Union constitutionnelle,Constitutional Union,الاتحاد الدستوري|حزب الحصان,UC|parti du Cheval,دستوري|الدستوريون,,الحصان,Cheval,الأمين العام,secrétaire général,رسالة الأمة,,,active,A,دستوري|UC\nparty,MDS,MDS,حزب الحركة الديمقراطية الاجتماعية,Mouvement démocratique et social,Democratic and Social Movement,الحركة الديمقراطية الاجتماعية|حزب النخلة,MDS,,,النخلة,Palmier,الأمين العام,secrétaire général,,,,active,A,\nparty,FFD,FFD,حزب جبهة القوى الديمقراطية,Front des forces démocratiques,Front of Democratic Forces,جبهة القوى الديمقراطية|حزب غصن الزيتون,FFD,,,غصن الزيتون,Branche d'olivier,الأمين العام,secrétaire général,المنعطف,,,active,A,\nparty,PSU,PSU,الحزب الاشتراكي الموحد,Parti socialiste unifié,Unified Socialist Party,حزب الشمعة|الاشتراكي الموحد,PSU|parti de la Bougie,,,الشمعة,Bougie,الأمين العام,secrétaire général,,,,active,A,\nparty,FGD,FGD,حزب فيدرالية اليسار الديمقراطي,Fédération de la gauche démocratique,Federation of the Democratic Left,فيدرالية اليسار الديمقراطي|فيدرالية اليسار|تحالف فيدرالية اليسار,FGD,,,الرسالة,Lettre,الأمين العام,secrétaire général,,fgd.ma,,active,A,\ncoalition,TAHALOF-YASSAR,,تحالف اليسار,Alliance de la gauche,Alliance of the Left,,Alliance de gauche,,,,,,,,,PSU|FGD,2026,A,\ncoalition,ITILAF-CHAABI,,الائتلاف الشعبي,Coalition populaire,Popular Coalition,,,,,,,,,,,MP|PML|PDN,2026,A,\nparty,ANNAHJ,,النهج الديمقراطي العمالي,Voie démocratique travailliste,Democratic Way (Workers),النهج الديمقراطي|حزب النهج الديمقراطي|حزب النهج الديمقراطي العمالي,Annahj Addimocrati|Voie démocratique|La Voie démocratique,,,,,الأمين العام,secrétaire général,,,,active,A,\nparty,PML,PML,الحزب المغربي الحر,Parti marocain libéral,Moroccan Liberal Party,الحزب المغربي الليبرالي|المغربي الحر,PML|Parti marocain libre,,,,,,,,,,active,A,\nparty,PE,PE,حزب الإنصاف,Parti de l'équité,Equity Party,الإنصاف,Parti Al Insaf,,,,,,,,,,active,A,الإنصاف|PE\nparty,PVM,PVM,حزب الخضر المغربي,Parti des Verts marocains,Moroccan Greens,الخضر المغربي,,,,,,,,,,,active,A,\nparty,PND-NEO,ND,حزب الديمقراطيين الجدد,Parti des néo-démocrates,New Democrats Party,الديمقراطيين الجدد|الديمقراطيون الجدد,Parti des démocrates nouveaux|Néo-démocrates|PND,,,,,الرئيس,président,,,,active,A,ND\nparty,PDN,PDN,الحزب الديمقراطي الوطني,Parti démocrate national,National Democratic Party,الحزب الوطني الديمقراطي,Parti national démocrate|Parti démocratique national|PND,,,المظلة,Parapluie,,,,pdn.ma,,active,A,\nparty,PGV,PGV,حزب اليسار الأخضر المغربي,Parti de la gauche verte,Moroccan Green Left Party,اليسار الأخضر,Gauche verte|Parti de la gauche verte marocaine,,,,,,,,,,active,A,\nparty,PEDD,PEDD,حزب البيئة والتنمية المستدامة,Parti de l'environnement et du développement durable,Environment and Sustainable Development Party,البيئة والتنمية المستدامة,PEDD,,,,,,,,,,active,A,\nparty,PUD,PUD,حزب الوحدة والديمقراطية,Parti de l'unité et de la démocratie,Unity and Democracy Party,الوحدة والديمقراطية,Parti Unité et Démocratie|PUD,,,,,,,,pud.ma,,active,A,\nparty,PRV,PRV,حزب النهضة والفضيلة,Parti de la renaissance et de la vertu,Renaissance and Virtue Party,النهضة والفضيلة,PRV|Annahda wal Fadila,,,,,,,,,,active,A,\nparty,AHD,PAD,حزب العهد الديمقراطي,Parti Al Ahd Addimocrati,Democratic Oath Party,العهد الديمقراطي|العهد,Al Ahd|Al Ahd Addimocrati|Parti du pacte démocratique,,,,,الأمين العام,secrétaire général,,,,active,A,العهد\nparty,PRE,PRE,حزب التجديد والإنصاف,Parti du renouveau et de l'équité,Renewal and Equity Party,التجديد والإنصاف,PRE,,,,,,,,,,active,B,PRE\nparty,PRD,PRD,حزب الإصلاح والتنمية,Parti de la réforme et du développement,Reform and Development Party,الإصلاح والتنمية,PRD,,,,,,,,,,active,A,\nparty,PSD,PSD,حزب المجتمع الديمقراطي,Parti de la société démocratique,Democratic Society Party,المجتمع الديمقراطي,PSD,,,,,,,,,,active,A,\nparty,PCS,PCS,حزب الوسط الاجتماعي,Parti du centre social,Social Centre Party,الوسط الاجتماعي,PCS,,,,,,,,,,active,A,\nparty,PA,PA,حزب العمل,Parti de l'action,Action Party,,,,,,,,,,,,active,A,PA\nparty,UMD,UMD,حزب الاتحاد المغربي للديمقراطية,Union marocaine pour la démocratie,Moroccan Union for Democracy,الاتحاد المغربي للديمقراطية,UMD,,,,,,,,,,active,A,\nparty,PDI,PDI,حزب الشورى والاستقلال,Parti démocratique de l'indépendance,Democratic Independence Party,الشورى والاستقلال,PDI|Choura et Istiqlal,,,,,,,,,,active,A,\nparty,PLJS,PLJS,حزب الحرية والعدالة الاجتماعية,Parti de la liberté et de la justice sociale,Liberty and Social Justice Party,الحرية والعدالة الاجتماعية,PLJS,,,,,,,,,,active,B,\nparty,AMAL,,حزب الأمل,Parti de l'espoir,Hope Party,الأمل,Parti Al Amal,,,,,,,,,,active,B,الأمل\nparty,NAHDA,,حزب النهضة,Parti de la renaissance,Renaissance Party,,,,,,,,,,,,active,B,\nparty,FC,FC,حزب القوات المواطنة,Forces citoyennes,Citizen Forces,القوات المواطنة,Parti des forces citoyennes,,,,,,,,,,active,B,FC\nparty,UNFP,UNFP,الاتحاد الوطني للقوات الشعبية,Union nationale des forces populaires,National Union of Popular Forces,حزب الاتحاد الوطني للقوات الشعبية,UNFP,,,,,,,,,,historic,A,\nparty,PADS,PADS,حزب الطليعة الديمقراطي الاشتراكي,Parti de l'avant-garde démocratique et socialiste,Socialist Democratic Vanguard Party,حزب الطليعة|الطليعة,PADS|Avant-garde,,,,,,,,,,merged (FGD 2022),A,الطليعة|Avant-garde\nparty,CNI,CNI,المؤتمر الوطني الاتحادي,Congrès national ittihadi,National Ittihadi Congress,حزب المؤتمر الوطني الاتحادي,CNI,,,,,,,,,,merged (FGD 2022),A,\nparty,PS,PS,الحزب الاشتراكي,Parti socialiste,Socialist Party,,,,,,,,,,,,merged (USFP 2013),B,PS\nparty,PT,PT,الحزب العمالي,Parti travailliste,Labour Party,,,,,,,,,,,,merged (USFP 2013),B,PT\nparty,PCM,PCM,الحزب الشيوعي المغربي,Parti communiste marocain,Moroccan Communist Party,,,,,,,,,,,,historic (PPS),A,\nparty,PLS,PLS,حزب التحرر والاشتراكية,Parti de la libération et du socialisme,Party of Liberation and Socialism,,,,,,,,,,,,historic (PPS),A,\nparty,MPDC,MPDC,الحركة الشعبية الديمقراطية الدستورية,Mouvement populaire démocratique et constitutionnel,Popular Democratic Constitutional Movement,,MPDC,,,,,,,,,,historic (PJD),A,\nparty,OADP,OADP,منظمة العمل الديمقراطي الشعبي,Organisation de l'action démocratique populaire,Organization of Democratic and Popular Action,,OADP,,,,,,,,,,historic,B,\nparty,MNP,MNP,الحركة الوطنية الشعبية,Mouvement national populaire,National Popular Movement,,MNP,,,,,,,,,,merged (MP 2006),B,\nparty,UD,UD,الاتحاد الديمقراطي,Union démocratique,Democratic Union,,,,,,,,,,,,merged (MP 2006),B,UD\nparty,ADL-ALLIB,,تحالف الحريات,Alliance des libertés,Alliance of Liberties,,ADL,,,,,,,,,,merged (PAM 2008),A,\ncoalition,KOUTLA,,الكتلة الديمقراطية,Koutla démocratique,Democratic Bloc,الكتلة,Koutla|Bloc démocratique,,,,,,,,,,historic,A,الكتلة|Koutla\ncoalition,WIFAQ,,الوفاق,Wifaq,Wifaq,,,,,,,,,,,,historic,B,الوفاق\ncoalition,G8,,التحالف من أجل الديمقراطية,Alliance pour la démocratie,Alliance for Democracy,مجموعة الثمانية,G8,,,,,,,,,,historic,B,\nmovement,ADLIHSANE,,جماعة العدل والإحسان,Al Adl Wal Ihsane,Justice and Charity,العدل والإحسان|العدل والاحسان,Al Adl wal Ihssane|Justice et Bienfaisance|Adl wal Ihsane|AWI,عدلاوي,adliste,,,الأمين العام,secrétaire général,,aljamaa.net,,active,A,\nmovement,MUR,MUR,حركة التوحيد والإصلاح,Mouvement unicité et réforme,Unity and Reform Movement,التوحيد والإصلاح,MUR|Attawhid wal Islah|Mouvement de l'unicité et de la réforme,,,,,الرئيس,président,,alislah.ma,,active,A,MUR\nmovement,M20F,,حركة 20 فبراير,Mouvement du 20 février,February 20 Movement,20 فبراير,M20F|20 février,,,,,,,,,,historic,A,\nmovement,HIRAK,,حراك الريف,Hirak du Rif,Hirak Rif Movement,الحراك|حراك الريف الشعبي,Hirak,,,,,,,,,,historic,B,الحراك|Hirak\nmovement,GENZ212,,جيل زد 212,GenZ212,GenZ212,حركة جيل زد|جيل Z|جيل زد,GenZ 212|Gen Z 212|Génération Z,,,,,,,,,,active,B,\nunion,UMT,UMT,الاتحاد المغربي للشغل,Union marocaine du travail,Moroccan Workers' Union,,UMT,,,,,الأمين العام,secrétaire général,,umt.ma,,active,B,\nunion,CDT,CDT,الكونفدرالية الديمقراطية للشغل,Confédération démocratique du travail,Democratic Confederation of Labour,الكدش,CDT,,,,,الكاتب العام,secrétaire général,,cdt.ma,,active,B,\nunion,UGTM,UGTM,الاتحاد العام للشغالين بالمغرب,Union générale des travailleurs du Maroc,General Union of Moroccan Workers,الاتحاد العام للشغالين|الاتحاد العام للشغالين في المغرب,UGTM|Union générale des travailleurs,,,,,الكاتب العام,secrétaire général,,ugtm.ma,PI,active,A,\nunion,FDT,FDT,الفيدرالية الديمقراطية للشغل,Fédération démocratique du travail,Democratic Federation of Labour,,FDT,,,,,الكاتب العام,secrétaire général,,,USFP,active,B,\nunion,UNTM,UNTM,الاتحاد الوطني للشغل بالمغرب,Union nationale du travail au Maroc,National Labour Union of Morocco,,UNTM|Union nationale du travail du Maroc,,,,,الأمين العام,secrétaire général,,,PJD,active,B,\nunion,ODT,ODT,المنظمة الديمقراطية للشغل,Organisation démocratique du travail,Democratic Labour Organization,,ODT,,,,,الكاتب العام,secrétaire général,,,,active,B,\nunion,FNE,FNE,الجامعة الوطنية للتعليم,Fédération nationale de l'enseignement,National Federation of Education,الجامعة الوطنية للتعليم التوجه الديمقراطي,FNE,,,,,,,,,,active,B,\nunion,SNESUP,SNESup,النقابة الوطنية للتعليم العالي,Syndicat national de l'enseignement supérieur,National Union of Higher Education,,SNESup,,,,,,,,,,active,B,\nunion,UNEM,UNEM,الاتحاد الوطني لطلبة المغرب,Union nationale des étudiants du Maroc,National Union of Students of Morocco,أوطم,UNEM,,,,,,,,,,active,B,\nunion,SNPM,SNPM,النقابة الوطنية للصحافة المغربية,Syndicat national de la presse marocaine,National Union of the Moroccan Press,,SNPM,,,,,الرئيس,président,,,,active,B,\nunion,FMEJ,FMEJ,الفيدرالية المغربية لناشري الصحف,Fédération marocaine des éditeurs de journaux,Moroccan Federation of Newspaper Publishers,,FMEJ,,,,,,,,,,active,B,\nunion,ANME,ANME,الجمعية الوطنية للإعلام والناشرين,Association nationale des médias et des éditeurs,National Association of Media and Publishers,,ANME,,,,,,,,,,active,B,\nunion,UGEM,UGEM,الاتحاد العام لطلبة المغرب,Union générale des étudiants du Maroc,General Union of Students of Morocco,,UGEM,,,,,,,,,PI,active,B,\nemployers,CGEM,CGEM,الاتحاد العام لمقاولات المغرب,Confédération générale des entreprises du Maroc,General Confederation of Moroccan Enterprises,الباطرونا|اتحاد مقاولات المغرب,CGEM|patronat,,,,,الرئيس,président,,cgem.ma,,active,B,patronat\nemployers,UGEP,,الاتحاد العام للمقاولات والمهن,Union générale des entreprises et des professions,General Union of Enterprises and Professions,,UGEP,,,,,,,,,,active,B,\nemployers,COMADER,COMADER,الكونفدرالية المغربية للفلاحة والتنمية القروية,Confédération marocaine de l'agriculture et du développement rural,Moroccan Confederation of Agriculture,كومادير,COMADER,,,,,,,,,,active,B,\nyouth,JI,,منظمة الشبيبة الاستقلالية,Jeunesse istiqlalienne,Istiqlal Youth,الشبيبة الاستقلالية,Organisation de la jeunesse istiqlalienne,,,,,الكاتب العام,secrétaire général,,,PI,active,B,\nyouth,FNJRNI,,الفيدرالية الوطنية للشبيبة التجمعية,Fédération nationale de la jeunesse du RNI,RNI Youth,الشبيبة التجمعية,Jeunesse RNIste|FNJI,,,,,,,,,RNI,active,B,\nyouth,OJPAM,,منظمة شباب الأصالة والمعاصرة,Organisation des jeunes du PAM,PAM Youth,شبيبة الأصالة والمعاصرة,Jeunesse du PAM,,,,,,,,,PAM,active,B,\nyouth,JU,,الشبيبة الاتحادية,Jeunesse ittihadia,USFP Youth,,Jeunesse usfpéiste|Chabiba Ittihadia,,,,,,,,,USFP,active,B,\nyouth,JH,,الشبيبة الحركية,Jeunesse harakie,MP Youth,,Jeunesse du Mouvement populaire,,,,,,,,,MP,active,B,\nyouth,JS,,الشبيبة الاشتراكية,Jeunesse socialiste,Socialist Youth,,,,,,,,,,,PPS,active,B,\nyouth,JJD,,شبيبة العدالة والتنمية,Jeunesse du PJD,PJD Youth,,Jeunesse de la justice et du développement|JJD,,,,,,,,,PJD,active,B,\nyouth,CHAGHILA,,منظمة الشبيبة الشغيلة,Organisation de la jeunesse ouvrière,Working Youth Organization,الشبيبة الشغيلة,Jeunesse travailleuse|Jeunesse ouvrière,,,,,,,,,PI,active,B,\nyouth,MADRASSIA,,منظمة الشبيبة المدرسية,Jeunesse scolaire,School Youth Organization,الشبيبة المدرسية,,,,,,,,,,PI,active,B,\nwomen,OFI,,منظمة المرأة الاستقلالية,Organisation de la femme istiqlalienne,Istiqlal Women's Organization,المرأة الاستقلالية,OFI,,,,,,,,,PI,active,B,\nwomen,FRNI,,الفيدرالية الوطنية للمرأة التجمعية,Fédération nationale de la femme du RNI,RNI Women,المرأة التجمعية,,,,,,,,,,RNI,active,B,\nwomen,FPAM,,منظمة نساء الأصالة والمعاصرة,Organisation des femmes du PAM,PAM Women,,,,,,,,,,,PAM,active,B,\nwomen,FUSFP,,منظمة النساء الاتحاديات,Organisation des femmes ittihadies,USFP Women,النساء الاتحاديات,,,,,,,,,,USFP,active,B,\nwomen,FMP,,منظمة النساء الحركيات,Organisation des femmes harakies,MP Women,النساء الحركيات,,,,,,,,,,MP,active,B,\nwomen,FPJD,,منظمة نساء العدالة والتنمية,Organisation des femmes du PJD,PJD Women,,,,,,,,,,,PJD,active,B,\nwomen,PPSMOUNASSAFA,,منتدى المناصفة والمساواة,Forum de la parité et de l'égalité,Parity and Equality Forum,,,,,,,,,,,PPS,active,B,\nparallel,INGHARAKI,,منظمة المهندسين الحركيين,Organisation des ingénieurs harakis,Haraki Engineers' Organization,المهندسين الحركيين,ingénieurs harakis,,,,,,,,,MP,active,A,\nparallel,RABITAECO,,رابطة الاقتصاديين الاستقلاليين,Alliance des économistes istiqlaliens,Istiqlal Economists' Alliance,,AEI,,,,,,,,,PI,active,B,\nparallel,RABITAING,,رابطة المهندسين الاستقلاليين,Ligue des ingénieurs istiqlaliens,Istiqlal Engineers' League,,,,,,,,,,,PI,active,B,\nparallel,RABITAAVOCATS,,رابطة المحامين الاستقلاليين,Ligue des avocats istiqlaliens,Istiqlal Lawyers' League,,,,,,,,,,,PI,active,B,\nparallel,LMEB,,الرابطة المغربية للتربية الأساسية ومحاربة الأمية,Ligue marocaine pour l'éducation de base et la lutte contre l'analphabétisme,Moroccan League for Basic Education and Literacy,الرابطة المغربية للتربية الأساسية,Ligue marocaine pour l'éducation et la littératie de base|LMEBLA,,,,,,,,,PI,active,A,\nparallel,AMEJ,,الجمعية المغربية لتربية الشبيبة,Association marocaine pour l'éducation de la jeunesse,Moroccan Association for Youth Education,لاميج,AMEJ,,,,,,,,,PI,active,B,\nparallel,FONDALLAL,,مؤسسة علال الفاسي,Fondation Allal El Fassi,Allal El Fassi Foundation,,,,,,,,,,,PI,active,B,\nparallel,FONDBENJELLOUN,,مؤسسة عبد الرحيم بوعبيد,Fondation Abderrahim Bouabid,Abderrahim Bouabid Foundation,,,,,,,,,,,USFP,active,B,\nparallel,FONDALIYATA,,مؤسسة علي يعتة,Fondation Ali Yata,Ali Yata Foundation,,,,,,,,,,,PPS,active,B,\nparl_group,G-PI,,الفريق الاستقلالي للوحدة والتعادلية,Groupe istiqlalien de l'unité et de l'égalitarisme,Istiqlal Group,الفريق الاستقلالي|فريق الوحدة والتعادلية,Groupe istiqlalien|Groupe Istiqlalien pour l'unité et l'égalitarisme|Groupe istiqlalien de l'unité et de l'équivalence,,,,,الرئيس,président,,,PI,2021-2026,A,\nparl_group,G-RNI,,فريق التجمع الوطني للأحرار,Groupe du Rassemblement national des indépendants,RNI Group,فريق حزب التجمع الوطني للأحرار|فريق الأحرار,Groupe RNI,,,,,الرئيس,président,,,RNI,2021-2026,A,\nparl_group,G-PAM,,فريق الأصالة والمعاصرة,Groupe authenticité et modernité,PAM Group,فريق حزب الأصالة والمعاصرة,Groupe PAM|Groupe du PAM,,,,,الرئيس,président,,,PAM,2021-2026,A,\nparl_group,G-USFP,,الفريق الاشتراكي - المعارضة الاتحادية,Groupe socialiste - Opposition ittihadie,Socialist Group,الفريق الاشتراكي|المعارضة الاتحادية,Groupe socialiste|Groupe socialiste-Opposition ittihadie,,,,,الرئيس,président,,,USFP,2021-2026,A,\nparl_group,G-MP,,الفريق الحركي,Groupe haraki,Haraki Group,فريق الحركة الشعبية,Groupe du Mouvement populaire,,,,,الرئيس,président,,,MP,2021-2026,A,\nparl_group,G-PPS,,فريق التقدم والاشتراكية,Groupe du progrès et du socialisme,PPS Group,فريق حزب التقدم والاشتراكية,Groupe du PPS,,,,,الرئيس,président,,,PPS,2021-2026,B,\nparl_group,G-UC,,الفريق الدستوري الديمقراطي الاجتماعي,Groupe constitutionnel démocratique et social,Constitutional Group,الفريق الدستوري,Groupe constitutionnel,,,,,الرئيس,président,,,UC|MDS,2021-2026,A,\nparl_group,G-PJD,,المجموعة النيابية للعدالة والتنمية,Groupement parlementaire de la justice et du développement,PJD Group,مجموعة العدالة والتنمية|فريق العدالة والتنمية|المجموعة النيابية لحزب العدالة والتنمية,Groupement du PJD,,,,,الرئيس,président,,,PJD,2021-2026,B,\nparl_group,G-UMT,,فريق الاتحاد المغربي للشغل,Groupe de l'UMT,UMT Group,فريق الاتحاد المغربي للشغل بمجلس المستشارين,Groupe UMT,,,,,الرئيس,président,,,UMT,2021-2027,B,\nparl_group,G-UGTM,,فريق الاتحاد العام للشغالين بالمغرب,Groupe de l'UGTM,UGTM Group,,,,,,,الرئيس,président,,,UGTM,2021-2027,B,\nparl_group,G-CGEM,,فريق الاتحاد العام لمقاولات المغرب,Groupe de la CGEM,CGEM Group,,,,,,,الرئيس,président,,,CGEM,2021-2027,B,\nparl_group,G-CDT,,مجموعة الكونفدرالية الديمقراطية للشغل,Groupement de la CDT,CDT Group,,,,,,,الرئيس,président,,,CDT,2021-2027,B,\n";
// ../../work/wt/names/shared/gazetteer/load-organisations.ts
/** Parties, unions and their bodies; state institutions; press outlets. Each row becomes an organisation. */
function loadOrganisations(outlets) {
	return [
		...parties(),
		...institutions(),
		...outlets.map(outletName)
	];
}
function parties() {
	return readTable(parties_default, [
		"kind",
		"id",
		"acronym",
		"name_ar",
		"name_fr",
		"name_en",
		"alt_ar",
		"alt_fr",
		"ambiguous_forms"
	]).map((row) => ({
		entry: {
			id: `party:${row["id"] ?? ""}`,
			type: "organisation",
			kind: row["kind"] ?? "",
			canonical: canonical(row["name_ar"], row["name_fr"], row["name_en"])
		},
		official: filled([
			row["name_ar"],
			row["name_fr"],
			row["name_en"],
			row["acronym"]
		]),
		variants: [
			...cellValues(row["alt_ar"] ?? ""),
			...cellValues(row["alt_fr"] ?? ""),
			...withoutHead(row["name_ar"])
		],
		isAmbiguous: inForms(cellValues(row["ambiguous_forms"] ?? ""))
	}));
}
/** حزب الطليعة الديمقراطي الاشتراكي in a list of parties is الطليعة الديمقراطي الاشتراكي; a single word would be too little. */
function withoutHead(name) {
	const rest = name?.startsWith("حزب ") ? name.slice(4) : "";
	return rest.includes(" ") ? [rest] : [];
}
function institutions() {
	return readTable(institutions_default, [
		"kind",
		"id",
		"name_ar",
		"name_fr",
		"alt_ar",
		"alt_fr",
		"name_en",
		"ambiguous_forms"
	]).map((row) => ({
		entry: {
			id: `institution:${row["id"] ?? ""}`,
			type: row["kind"] === "monarch" ? "person" : "organisation",
			kind: row["kind"] ?? "",
			canonical: canonical(row["name_ar"], row["name_fr"], row["name_en"])
		},
		official: filled([
			row["name_ar"],
			row["name_fr"],
			...cellValues(row["name_en"] ?? "")
		]),
		variants: [...cellValues(row["alt_ar"] ?? ""), ...cellValues(row["alt_fr"] ?? "")],
		isAmbiguous: inForms(cellValues(row["ambiguous_forms"] ?? ""))
	}));
}
/** An outlet's name of one word is nearly always an everyday word too (Le Matin, Assabah). */
function outletName(row) {
	const listed = inForms(cellValues(row.ambiguous_forms));
	return {
		entry: {
			id: `outlet:${row.domain}`,
			type: "organisation",
			kind: row.kind === "agency" ? "agency" : "outlet",
			canonical: canonical(row.name_ar, row.name_fr, "")
		},
		official: filled([row.name_ar, row.name_fr]),
		variants: [...cellValues(row.alt_ar), ...cellValues(row.alt_fr)],
		isAmbiguous: (form) => row.kind !== "agency" || listed(form)
	};
}
function filled(names) {
	return names.filter((name) => name !== void 0 && name !== "");
}
function canonical(ar, fr, en) {
	return {
		...ar ? { ar } : {},
		...fr ? { fr } : {},
		...en ? { en: en.split("|")[0] ?? en } : {}
	};
}
// ../../work/wt/names/shared/gazetteer/family-names.csv?raw
var family_names_default = "name_ar,alt_ar,latin,alt_latin,other_latin_wikidata\nأبو زيد,أبوزيد,Abouzaid,Abou Zaid,\nأبو عبد الله,ابو عبد الله,Abou-Abdellah,Abou Abdellah,\nأحيزون,,Ahizoune,,\nأخنوش,,Akhannouch,Akhannouche|Akhenouch,\nأرسلان,,Arsalane,Arsalan,Arslan\nأزولاي,,Azoulay,,\nأعراب,,Aarab,Arab,\nأعمارة,عمارة,Amara,Aamara,Emara\nأعمر,عامر,Amer,Ameur,\nأغماني,,Aghmani,Rhmani,\nأفتاتي,,Aftati,,\nأمغار,,Amghar,,\nأمكراز,,Amkraz,Amekraz,\nأوجار,,Aujjar,Aoujjar|Oujjar,\nأوزين,,Ouzzine,Ouzine,\nأيت الطالب,آيت الطالب,Aït Taleb,Ait Taleb|Ait Ettaleb,\nأيت بولجاوي,آيت بولجاوي,Aït Bouljaoui,Ait Bouljaoui,\nأيت منا,,Ait Menna,Aït Menna,\nأيت يدر,آيت يدر,Aït Idder,Ait Idder,\nالإدريسي,الادريسي|إدريسي,Idrissi,El Idrissi|Drissi,\nالباكوري,,Bakkoury,El Bakkouri,\nالبردعي,,Berdai,,\nالبرنوسي,,Bernoussi,,\nالبصري,,Basri,El Basri,\nالبقالي,بقالي,Bakkali,El Bakkali,\nالبكاري,,Bakkari,,\nالبكوري,,Bakkouri,Bekkouri,\nالبلعمشي,,Belaamchi,,\nالبوزيدي,,Bouzidi,,\nالبوعناني,,Bouanani,,\nالبوكيلي,,Boukili,,\nالتازي,,Tazi,Ettazi,\nالتامك,,Tamek,,\nالتراب,طراب,Terrab,,\nالتهامي,,Touhami,Thami,\nالتوفيق,,Toufiq,Taoufik|Toufik,\nالتويزي,,Touizi,Ettouizi,\nالجامعي,,Jamai,Jamaï|El Jamai,\nالجديدي,,Jdidi,,\nالجزولي,,Jazouli,El Jazouli,\nالجماني,,Joumani,El Joumani|Jmani,\nالجواهري,,Jouahri,El Jouahri,\nالخراشي,,Kharrachi,,\nالخطاط,,El Khattat,Khattat,\nالخطيب,,El Khatib,Khatib|Al Khatib,\nالخلطي,,Khalti,,\nالخلفي,,Khalfi,El Khalfi,\nالخليع,,Khlie,Lakhlie,\nالخياري,,Khyari,El Khyari|Khiari,\nالخيام,,Khiam,El Khiam,\nالداودي,,Daoudi,Daoudy|El Daoudi,\nالدخيسي,,Dkhissi,,\nالدرهم,,Derham,,\nالدريوش,,Driouch,,\nالدكالي,,Doukkali,,\nالدليمي,,Dlimi,,\nالديوري,,Diouri,,\nالراضي,,Radi,Erradi|Er-Radi|El Radi,\nالرحماني,,Rahmani,Errahmani,\nالركيبي,,Rguibi,,\nالركيك,,Rguig,,\nالرماني,,Rommani,Roummani,\nالرميد,,Ramid,Rmid|Er-Ramid,\nالروداني,روداني,Roudani,,\nالرويسي,رويسي,Rouissi,,\nالريسوني,,Raissouni,Rissouni,\nالزايدي,,Zaidi,Ezzaidi|Zaïdi,\nالزاير,,Zair,Ezzair,\nالزروالي,,Zerouali,Zarouali,\nالزكاف,,Zaggaf,,\nالزمراني,,Zemrani,,\nالزهراوي,,Zahraoui,Ezzahraoui,\nالزياني,زياني,Ziani,Zayani,\nالزيتوني,,Zitouni,,\nالزين,زين,Zine,Ezzine|Zein|Al-Zain|Alzain|Ezzin,Zain|Zane\nالسايح,,Sayeh,Essayeh,\nالسباعي,,Sbai,Sbaï|Essbai,\nالسرغيني,,Serghini,,\nالسطي,,Satti,,\nالسعدي,سعدي,Saadi,Essaadi|Saâdi,Sadi\nالسغروشني,,Seghrouchni,,\nالسكوري,,Sekkouri,Skouri|Essekkouri,\nالسلاوي,,Slaoui,Slawi,\nالسليماني,,Slimani,,\nالسملالي,,Semlali,Smlali,\nالسنتيسي,,Sentissi,,\nالسيبة,,Siba,,\nالشامي,شامي,Chami,Echchami,\nالشاوي,,Chaoui,Echaoui,\nالشرقاوي,,Cherkaoui,Charkaoui,\nالشرقي,,Cherki,,\nالشعباني,شعباني,Chaâbani,Chaabani,Shabani\nالشعبي,,Chaabi,Chaâbi|Echaabi,\nالشناوي,,Chennaoui,,\nالشوباني,,Choubani,,\nالشوكي,شوكي,Chouki,Chawki,\nالشيكر,شيكر,Chiguer,Chiker,\nالصالحي,,Salhi,Essalhi,\nالصباري,صباري,Sabbari,Essabbari|Sebbari,\nالصحصاح,,Sahsah,Es-Sahsah|Essahsah,\nالصديقي,,Seddiki,Sadiki|Essadiki|Saddiki,\nالصقلي,صقلي,Skalli,Sqalli|Skali,\nالطالبي,طالبي,Talbi,Talibi|Ettalbi,\nالطالبي العلمي,,Talbi Alami,Talibi Alami|Talbi El Alami,\nالطاهري,,Tahiri,Tahri|Ettahri,\nالطاهيري,,Tahiri,,\nالطراب,,Trab,,\nالطرابلسي,,Trabelsi,,\nالطوزي,,Tozy,Touzi,\nالعامري,,Amri,El Ameri,\nالعباسي,,Abbassi,El Abbassi,\nالعبدي,,Abdi,El Abdi,\nالعثماني,,El Otmani,Othmani|Elotmani|El Othmani,\nالعراقي,,Laraki,Iraqi|Laraqui,\nالعربي,,Larbi,El Arbi,\nالعروسي,,Laroussi,El Aroussi,\nالعزابي,عزابي,Azzabi,,\nالعزوزي,,Azzouzi,El Azzouzi,\nالعزيز,,El Aziz,Laaziz,\nالعسري,,El Asri,Asri|Lassri,\nالعلام,,Al Aam,El Aam|Allam,\nالعلمي,,Alami,El Alami|Elalamy|El Alamy,\nالعلوي,علوي,Alaoui,El Alaoui|Alawi|Al Alaoui,\nالعماري,,El Omari,Omari|Elomari,\nالعمراني,,El Amrani,Amrani|Al Amrani|Lamrani,\nالعوني,عون,Aoun,Aouni|El Aouni,\nالعيادي,,Ayadi,El Ayadi,\nالعيساوي,عيساوي,Aissaoui,Issaoui|Issawi|El Aissaoui,\nالغربي,لغريب,Gharbi,El Gharbi,\nالغلوسي,,Ghalloussi,El Ghalloussi,\nالغيلالي,غيلالي,Ghilali,Al Ghilali|El Ghilali|Ghilalli,\nالفاسي,,El Fassi,Fassi|Al Fassi,\nالفاسي الفهري,,Fassi Fihri,El Fassi El Fihri,\nالفراع,,Farraa,,\nالفقير,,Fakir,El Fakir,\nالفكاك,,Fekkak,,\nالفهري,,Fihri,El Fihri,\nالفيلالي,,Filali,El Filali,\nالقادري,,Kadiri,El Kadiri|Qadiri,\nالقاسمي,,Kasmi,Kassimi|El Kasmi,\nالقباب,,Kabab,,\nالقباج,,Kabbaj,Kabbage,\nالقباني,,Kabbani,,\nالقيوح,قيوح,Kayouh,Qayouh,\nالكتاني,,Kettani,El Kettani|Kittani,\nالكحص,,El Gahs,Gahs,\nالكراوي,,Guerraoui,,\nالكروج,,Guerrouj,El Guerrouj,\nالكنوني,كنون,Guennoun,Guennouni,\nالكيحل,,Guihel,El Kihel,\nالمالكي,مالكي,Malki,El Malki|Elmalki,\nالمحرشي,,Mehrachi,El Mehrachi,\nالمدغري,,M'daghri,Mdaghri|El Medghri,\nالمدغري العلوي,,M'daghri Alaoui,Mdaghri Alaoui,\nالمرابط,,Mrabet,El Mrabet|Lmrabet,\nالمراكشي,,Marrakchi,,\nالمرزوقي,,Marzouki,,\nالمريني,,Marini,Mrini|El Mrini,\nالمسعودي,,Messaoudi,El Messaoudi,\nالمسكاوي,,Meskaoui,,\nالمصلي,مصلي,Moussali,El Moussali,\nالمعتصم,,Mouatassim,El Motassim,\nالمغاري,,Meghari,,\nالمقرئ,المقرئ الإدريسي,Mokrie,El Mokrie,\nالملولي,,Mellouli,,\nالمنصوري,,Mansouri,El Mansouri|Elmansouri,\nالمنوني,,Mnouni,,\nالمهاجري,,Mhajri,El Mhajri|El Mouhajri,\nالمهدوي,,Mahdaoui,El Mahdaoui,\nالمودن,,Mouaden,El Mouden,\nالميداوي,,Midaoui,,\nالناجي,,Naji,Ennaji,\nالناصري,,Naciri,Ennaciri|Nassiri|Naceri,\nالنجار,,Najjar,Ennajar,\nالنعمي,,Naami,Ennaami,\nالنوحي,,Nouhi,,\nالهاشمي,,Hachimi,Hachemi|El Hachimi,\nالهلالي,,Hilali,El Hilali,Helali\nالهمة,علي الهمة|عالي الهمة,El Himma,Himma|Ali El Himma,\nالهيلالي,,Hilali,,\nالواثق,,El Wathiq,,\nالوالي العلمي,,Ouali Alami,,\nالودغيري,,Oudghiri,El Oudghiri,\nالوردي,,Louardi,El Ouardi|El Ouerdi,\nالورياغلي,,Ouriaghli,,\nالوزاني,,Ouazzani,El Ouazzani,\nالوفا,,El Ouafa,Louafa,\nالولي,,El Ouali,Louali,\nاليازغي,,El Yazghi,Yazghi|Elyazghi,\nاليعقوبي,,Yacoubi,El Yacoubi|Yaacoubi,\nاليوبي,,El Youbi,Youbi,\nاليوسفي,,Youssoufi,El Youssoufi|Youssfi,\nباحنيني,,Bahnini,,\nباها,,Baha,,\nباينة,,Baina,,\nبرادة,,Berrada,,\nبركة,,Baraka,,\nبريجة,,Brija,,\nبلاجي,,Ballaji,,\nبلافريج,,Balafrej,,\nبلخياط,,Belkhayat,,\nبلخيرية,,Belkhiria,,\nبلعسال,,Belassal,,\nبلفقيه,,Belfkih,Belfqih,\nبلقزيز,,Belkeziz,Belkziz,\nبلكبير,,Belkbir,,\nبلمختار,,Belmokhtar,,\nبلمقدم,,Belmokaddem,,\nبناني,,Bennani,,\nبنبراهيم,بن ابراهيم,Benbrahim,Ben Brahim,\nبنجلون,بن جلون,Benjelloun,Ben Jelloun,\nبنحدو,,Benhaddou,,\nبنحمزة,,Benhamza,Ben Hamza,\nبنخضرة,بنخضراء,Benkhadra,,\nبنخلدون,,Benkhaldoun,,\nبنداود,,Bendaoud,,\nبندريس,,Bendriss,,\nبنسعيد,بن سعيد,Bensaid,Bensaïd|Ben Said,\nبنسليمان,,Benslimane,Ben Slimane,\nبنسودة,,Bensouda,,\nبنشماش,بن شماش,Benchamach,Benchamas|Ben Chemach,\nبنصالح,,Bensalah,Ben Salah,\nبنطلحة,,Bentalha,,\nبنعبد الله,بنعبدالله|بن عبد الله,Benabdallah,Benabdellah|Ben Abdallah|Ben Abdellah,\nبنعبو,,Benabbou,,\nبنعتيق,,Benatik,Benatiq,\nبنعدي,,Benaddi,,\nبنعزوز,,Benazzouz,Ben Azzouz,\nبنعلي,بن علي,Benali,Ben Ali,\nبنعمر,,Benomar,Ben Omar,\nبنعيسى,,Benaissa,,\nبنكيران,بن كيران,Benkirane,Benkiran|Ben Kirane,\nبنمخلوف,,Benmakhlouf,,\nبنموسى,بن موسى,Benmoussa,Ben Moussa,\nبنيحيى,,Benyahia,Benyahya|Ben Yahya,\nبنيس,,Bennis,,\nبنيعيش,,Benyaich,Benyaïch,\nبوالجاوي,بولجاوي,Bouljaoui,,\nبوانو,,Bouanou,,\nبوبكري,,Boubekri,Boubakri,\nبوجمعة,,Boujemaa,,\nبوحمارة,,Bouhmara,,\nبودرقة,,Boudarka,,\nبوريطة,,Bourita,,\nبوزيان,,Bouziane,Bouzian,\nبوستة,,Boucetta,Bousta,\nبوشارب,,Boucharb,Boucharab,\nبوصوف,,Boussouf,,\nبوطيب,,Boutaib,Boutayeb,\nبوعبيد,,Bouabid,,\nبوعزيز,,Bouaziz,,\nبوعيدة,,Bouaida,,\nبوفلاقة,,Bouflaga,,\nبوكوس,,Boukous,,\nبوليف,,Boulif,Boulifa,\nبونو,,Bounou,,Bono\nبوهلال,,Bouhlal,,\nبووانو,,Bouanou,Bououanou,\nبيجو,,Bijou,,\nبيد الله,,Biadillah,,\nبيوي,البيوي|بعيوي,Bioui,,\nتابت,,Tabet,,\nتاج الدين,,Tajeddine,,\nتراب,,Terrab,,Trapp\nثابت,,Tabet,Thabet,Thabit\nجزولي,,Jazouli,,\nجطو,,Jettou,,\nجودار,,Joudar,Jodar,\nحاجب,,Hajeb,,\nحامي الدين,,Hamieddine,Hamidine|Hami Eddine,\nحجيرة,الحجيرة,Hajira,Hejira|Hjira|El Hajira|Elhajira|Lahjira,\nحداد,الحداد,Haddad,El Haddad,\nحسون,,Hassoun,,Hasson\nحصاد,,Hassad,,\nحفيظ,,Hafid,,\nحموشي,الحموشي,Hammouchi,El Hammouchi,\nحنصالي,الحنصالي,Hansali,El Hansali,\nحيار,,Hayar,,\nخليفي,الخليفي,Khlifi,Khalifi|El Khlifi,\nخيار,,Khiar,,\nخيير,,Khayir,Khyir|Khiyir,\nداعلي,دعلي,Daali,,\nدومو,,Doumou,,\nديدا,,Dida,,\nرباح,الرباح,Rabbah,Rebbah,\nرحو,,Rahhou,,\nرشدي,,Rochdi,Rouchdi,Rushdi\nرفيقي,,Rafiki,,\nرميلي,الرميلي,Rmili,,\nرويشق,,Rouichek,,\nرياض,,Riad,Riyad,Riadh\nزنيبر,,Zniber,,\nزيان,,Ziane,Ziyan,\nزيدوح,,Zidouh,,\nساجد,,Sajid,,\nسبيلا,,Sabila,,\nسعيدي,,Saidi,,\nسكال,,Segal,Skal,\nشاكر,,Chaker,Chakir,Shaker|Shakir\nشباط,,Chabat,,\nشباعتو,,Chabaatou,,\nشفيق,,Chafik,,Shafik|Shafiq\nشقير,,Chekir,Choukair,\nشكراد,,Chakrad,,\nشنقيطي,,Chenguiti,,\nشهيد,الشهيد,Chahid,,Shahid\nصامري,,Samri,,\nصبري,,Sabri,,Sabry\nصفي الدين,,Safieddine,,\nطارق,,Tariq,Tarik,Tarek|Tareq|Tarak\nطاطو,,Tatou,,\nعالي,,Ali,,\nعبد الخالق,,Abdelkhalek,,\nعبد المومني,,Abdelmoumni,,\nعبقري,,Abkari,,\nعبو,,Abbou,,\nعبوب,,Abboub,,\nعصيد,,Assid,,\nعطية,,Atia,,Attia\nعفيف,,Afif,,\nعكاشة,,Oukacha,Akkacha,Okasha\nعلمي,,Alami,,Elmi\nعماري,,Amari,,\nعمر,,Omar,,Umar|Amor|Oumar|Ömer\nعمور,,Ammor,Amour,\nعميمي,العميمي,Amimi,Amimmi,\nعيوش,,Ayouch,,\nغزالي,,Ghazali,,\nغلاب,,Ghallab,Ghellab,\nغيات,غياث,Ghiat,Ghiate|Ghyat,\nفاتح,الفاتح,Fateh,Fatih|Fatihi,\nفتاح,الفتاح,Fettah,Fattah,\nفطواكي,,Fetouaki,,\nقاطبي,,Katbi,,\nقنديل,,Kandil,,Qandil\nكريمين,,Krimine,,\nكرين,,Grine,Krin,Crane\nكشاف,قشاف,Kachaf,Kachchaf,\nكمال,,Kamal,,Kemal\nلبيض,,Labied,,\nلحبابي,,Lahbabi,,\nلحلو,,Lahlou,,\nلحليمي,,Lahlimi,,\nلزرق,لزرك,Lazrak,Lazrek,\nلشكر,,Lachgar,Lachguar|Lachgare,\nلعرج,,Laaraj,El Aaraj,\nلعنصر,العنصر,Laenser,Laanser|El Anser,\nلفتيت,,Laftit,,\nلقجع,,Lekjaa,Lakjaa,\nلكراري,,Lagrari,,\nلمراني,,Lamrani,,\nلمغاري,,Lamghari,,\nلمودن,,Lmouaden,,\nماء العينين,ماءالعينين,Maelainine,Ma El Ainine|Maa El Ainin,\nماموني,,Mamouni,,\nمبديع,,Moubdii,Mobdii|Moubdie,\nمخاريق,,Mekharek,Moukharik,\nمرزاق,,Merzak,,\nمزوار,,Mezouar,Mezwar,\nمزور,,Mezzour,,\nمضيان,,Moudiane,Moudian|Mediane,\nمنيب,,Mounib,Mouneb,\nمهنا,,Mehanna,,Muhanna\nموخاريق,,Moukharik,Mokharek,\nميارة,,Mayara,Mayyara,\nميراوي,,Miraoui,,\nنجمي,,Najmi,,\nنجيم,,Nejjam,,\nهامل,الهامل,Hamel,El Hamel,\nهرماس,,Hermas,,\nهناوي,,Hannaoui,,\nورزازي,,Ouarzazi,,\nوعبي,,Ouabi,,\nولد الرشيد,,Ould Errachid,Ould Rachid,\nولد عباس,,Ould Abbas,,\nولعلو,,Oualalou,,\nوهبي,,Ouahbi,Wahbi,\nيتيم,,Yatim,,\nيعتة,,Yata,,\nينجا,,Yanja,,\n";
// ../../work/wt/names/shared/gazetteer/given-names.csv?raw
var given_names_default = "name_ar,gender,alt_ar,latin,alt_latin,other_latin_wikidata\nآدم,m,ادم,Adam,,Adem\nآنا,f,,Ana,Anna,\nآية,f,اية,Aya,,\nأباه,m,,Abbah,,\nأبو بكر,m,بوبكر,Boubker,Boubkar|Abou Bakr|Aboubakr|Boubakr|Boubeker,Boubacar\nأحلام,f,احلام,Ahlam,,\nأحماد,m,احماد,Hmad,Ahmad,\nأحمد,m,احمد,Ahmed,Ahmad|Hmed,Ahmadi\nأداما,m,,Adama,,\nأدهم,m,,Adham,,\nأروى,f,اروى,Aroua,Arwa,\nأرييل,m,ارييل,Ariel,,\nأسامة,m,اسامة,Oussama,Ossama|Osama|Usama,\nأسماء,f,اسماء,Asmae,Asma|Asmaa,\nأسية,f,آسية|اسية,Assia,Asia|Assiya,\nأسيل,f,,Assil,,\nأشرف,m,اشرف,Achraf,Ashraf,\nأفنان,f,,Afnan,,\nأكرم,m,اكرم,Akram,,Ekrem\nألاسان,m,,Alassane,,\nألان,m,آلان,Alain,Alan,\nألبرت,m,,Albert,,\nألبيرتو,m,ألبرتو,Alberto,,\nألفا,m,,Alpha,,\nألفة,f,,Olfa,,\nألكسندر,m,,Alexandre,Alexander,\nأم كلثوم,f,,Oum Kaltoum,Oum Keltoum,\nأمال,f,آمال|امال,Amal,Amale|Amel,\nأمجد,m,,Amjad,,\nأمنة,f,آمنة|امنة,Amina,Amna,\nأمير,m,,Amir,,Emir\nأميرة,f,,Amira,,\nأميمة,f,,Oumaima,Omaima,\nأمين,m,امين,Amine,Amin,Ameen|Emin\nأميناتا,f,,Aminata,,\nأمينة,f,امينة,Amina,,Emine|Emina\nأنا,f,,Ana,Anna,\nأنتوني,m,,Antony,Anthony,\nأنجيلا,f,,Angela,,\nأندريه,m,,André,Andre,\nأنس,m,انس,Anas,Anass|Anès,Enes|Ons\nأنطونيو,m,,António,Antonio,\nأنغيلا,f,,Angela,,\nأنور,m,انور,Anouar,Anwar,Enver\nأنيس,m,,Anis,,\nأنيسة,f,,Anissa,,\nأورسولا,f,,Ursula,,\nأوس,m,,Aous,,\nأوسمان,m,,Ousmane,,\nأولاف,m,,Olaf,,\nأوليفييه,m,أوليفيي,Olivier,Oliver,\nأيمن,m,ايمن,Aymane,Ayman|Aimane,Aymen\nأيوب,m,ايوب,Ayoub,Ayyoub|Ayub,Ayyub|Ayoob\nإبراهيم,m,ابراهيم,Brahim,Ibrahim|Ibrahime,Ebrahim\nإبراهيما,m,,Ibrahima,,\nإحسان,m,احسان,Ihsane,Ihssane|Ihssan,\nإدريس,m,ادريس,Driss,Idriss|Idris|Dris,Idrees\nإدموند,m,,Edmond,,\nإدوارد,m,,Édouard,Edouard|Edward,\nإريك,m,,Éric,Eric|Erik,\nإسحاق,m,اسحاق,Ishak,Ishaq|Isaac,Isaak\nإسراء,f,اسراء,Israa,Israe,\nإسماعيل,m,اسماعيل,Ismail,Ismaïl|Smail|Smaïl|Ismael,Esmaeel|Ishmael\nإعزا,f,اعزا,Azza,Iaazza,\nإقبال,f,,Ikbal,,\nإكرام,f,اكرام,Ikram,Ikrame,\nإلهام,f,الهام,Ilham,Ilhame,Elham\nإلياس,m,الياس,Ilyas,Elias|Ilias|Ilyass,\nإليزابيث,f,إليزابيت,Élisabeth,Elisabeth|Elizabeth,\nإنصاف,f,انصاف,Inssaf,,\nإياد,m,,Iyad,,Ayad\nإيدر,m,,Ider,Idar,Éder\nإيدير,m,,Idir,Ider,\nإيزابيل,f,إيزابيلا,Isabelle,Isabel|Isabella,\nإيف,m,,Yves,,\nإيفا,f,ايفا,Eva,,\nإيلون,m,,Elon,,\nإيمان,f,ايمان,Imane,Iman,Eman|Imen\nإيمانويل,m,,Emmanuel,,\nإيهاب,m,,Ihab,,Ehab\nإيهود,m,ايهود,Ehud,,\nابتسام,f,إبتسام,Ibtissam,Ibtissame|Ibtisam,\nازدهار,f,,Izdihar,,\nاعتدال,f,,Ietidal,,\nاعتماد,f,إعتماد,Itimad,Aatimad,\nالباتول,f,البتول|بتول,Batoul,El Batoul,\nالبشير,m,,Bachir,El Bachir,\nالتهامي,m,,Thami,Touhami,\nالجيلالي,m,جيلالي,Jilali,El Jilali|Djilali|Jillali,\nالحسان,m,,El Hassan,,\nالحسن,m,حسن,Hassan,El Hassan|Hasan|Hassane|Lhassan|Al Hassan,\nالحسين,m,حسين,Hussein,Houssine|El Houssine|Hossein|Houcine|El Houcine|Lhoussaine|Elhoussaine|El Houssaine|Hussain|Lhoussine|Houssaine|Lhoucine|Houssein,Hüseyin|Hassine|Husain|Husayn|Hussien\nالخليل,m,,Khalil,El Khalil,\nالزاهية,f,زاهية,Zahia,,\nالسالك,m,سالك,Salek,,\nالسعدية,f,سعدية,Saadia,Saâdia|Essaadia,\nالسعيد,m,,Said,Essaid,\nالشرقي,m,شرقي,Cherki,Cherkaoui|Charki,\nالصديق,m,,Seddik,Essaddik|Saddik,\nالضاوية,f,,Daouia,,\nالطاهر,m,طاهر,Tahar,Taher|Tahir,\nالطاهير,m,,Tahir,,\nالطاوس,f,,Taous,,\nالطيب,m,طيب,Taib,Tayeb|Taïeb|Tayyeb,\nالعالية,f,,Alia,El Alia,\nالعربي,m,عربي,Larbi,El Arbi|El Larbi|Elarbi,\nالعياشي,m,,Ayachi,El Ayachi,\nالعيد,m,,Laid,,\nالغازي,m,,Ghazi,El Ghazi,\nالغالي,m,,Ghali,El Ghali,\nالفاضل,m,,El Fadel,,Fadhel\nالفاطمي,m,,El Fatmi,Fatmi,\nالمامون,m,,Mamoun,El Mamoun,\nالمحجوب,m,محجوب,Mahjoub,El Mahjoub|Lmahjoub,\nالمحجوبة,f,محجوبة,Mahjouba,,\nالمختار,m,مختار,Mokhtar,El Mokhtar|Mukhtar,\nالمدني,m,,Madani,El Madani,\nالمعطي,m,معطي,Maati,El Maati,\nالمكي,m,مكي,Mekki,El Mekki|Makki,\nالمنتصر,m,,Montassir,El Montassir,\nالمهدي,m,,El Mehdi,Mehdi|El Mahdi,\nالناجي,m,ناجي,Naji,El Naji,Neji\nالهادي,m,,El Hadi,,\nالهاشمي,m,,El Hachmi,Hachmi|El Hachimi,\nالوافي,m,,Ouafi,,\nاليزيد,m,يزيد,Yazid,El Yazid,\nام البنين,f,أم البنين,Oum El Banine,,\nامبارك,m,أمبارك,M'barek,Mbarek,\nامبيريك,m,,Mbirik,M'birik,\nامحمد,m,محمد,M'hamed,Mhamed|M'Hammed|Mhammed,Mohamed|Mohammed|Muhammad|Mohammad|Muhammed|Mohamad\nايطو,f,إيطو,Itto,,\nباتريك,m,,Patrick,,\nباراك,m,,Barack,,\nباسل,m,,Bassel,,\nباسم,m,,Bassem,,\nباسيرو,m,,Bassirou,,\nبان,m,,Ban,,\nباولا,f,,Paola,Paula,\nبثينة,f,,Boutaina,Bouthaina|Botaina,\nبدر,m,,Badr,Bader,\nبدر الدين,m,,Badreddine,Badr Eddine,\nبديعة,f,,Badia,Badiaa,\nبرنار,m,,Bernard,,\nبرونو,m,,Bruno,,\nبشار,m,,Bachar,Bashar,\nبشرى,f,,Bouchra,Bushra,\nبشير,m,البشير,Bachir,El Bachir|Bashir,Béchir\nبلال,m,,Bilal,Billal,Belal|Bilel\nبلخير,m,,Belkheir,,\nبلعيد,m,,Belaid,,\nبناصر,m,,Bennacer,Bennaceur|Benacer,\nبنسالم,m,,Bensalem,,\nبنعاشر,m,,Benacher,Benachir,\nبنعيسى,m,,Benaissa,Benaïssa|Ben Aissa,\nبنيامين,m,,Benjamin,,\nبنيونس,m,,Benyounes,Benyouness,\nبهاء,m,,Bahae,,\nبهاء الدين,m,,Bahaeddine,Bahae Eddine,\nبهية,f,,Bahia,,\nبهيجة,f,,Bahija,,\nبوبكر,m,,Boubker,Boubaker,\nبوجمعة,m,,Boujemaa,Boujamaa|Boujemâa,\nبوريس,m,,Boris,,\nبوزكري,m,,Bouzekri,,\nبوسلهام,m,,Bousselham,,\nبوشتى,m,,Bouchta,,\nبوشرى,f,,Bouchra,,\nبوشعيب,m,,Bouchaib,Bouchaïb,\nبوطاهر,m,,Boutahar,,\nبوعزة,m,,Bouazza,Bouaza,\nبوعيدة,m,,Bouaida,,\nبول,m,,Paul,,\nبياتريس,f,,Béatrice,Beatrice,\nبيدرو,m,,Pedro,,\nبيل,m,,Bill,,\nبيير,m,,Pierre,,\nتاج الدين,m,,Tajeddine,Taj Eddine,\nتانيا,f,,Tanja,Tania,\nتقي الدين,m,,Takieddine,,\nتليتماس,f,,Tiltmass,,\nتميم,m,,Tamim,,\nتودة,f,,Touda,,\nتورية,f,ثورية|ثريا,Touria,Thouria|Touriya|Soraya|Thoraya,Touré\nتوفيق,m,,Taoufik,Toufik|Tawfiq|Taoufiq,Tawfik|Tewfik|Toufic|Tevfik\nتوماس,m,,Thomas,,\nتوني,m,,Tony,,\nتيري,m,,Thierry,,\nتيريزا,f,,Teresa,Theresa,\nتيسير,m,,Tayssir,,\nتيليلا,f,,Tilila,,\nثامر,m,,Tamer,Thamer,\nجابر,m,,Jaber,Jabir,\nجاستن,m,,Justin,,\nجاك,m,,Jacques,,\nجان,m,,Jean,,\nجان بيير,m,,Jean-Pierre,,\nجان كلود,m,,Jean-Claude,,\nجان ماري,m,,Jean-Marie,,\nجعفر,m,,Jaafar,Jafar,\nجلال,m,,Jalal,Jallal,\nجليلة,f,,Jalila,,\nجمال,m,,Jamal,Djamel|Gamal,Jamel|Jamaal\nجمال الدين,m,,Jamaleddine,Jamal Eddine,\nجمعة,m,,Joumaa,,\nجميل,m,,Jamil,,\nجميلة,f,,Jamila,Djamila,\nجنات,f,,Jannat,Janat,\nجهاد,m,,Jihad,,\nجو,m,,Joe,,\nجواد,m,,Jaouad,Jawad|Jouad,Javad\nجودية,f,,Joudia,,\nجورج,m,,George,Georges,\nجوزيب,m,,Josep,,\nجوزيف,m,,Joseph,,\nجوليا,f,,Julia,,\nجون,m,,John,,\nجون لوك,m,جان لوك,Jean-Luc,,\nجيرار,m,,Gérard,Gerard,\nجيل,m,,Gilles,,\nجيمس,m,,James,,\nجيهان,f,,Jihane,Jihan|Gihan,\nحاتم,m,,Hatim,Hatem,\nحافظ,m,,Hafid,Hafed,Hafedh\nحاميد,m,,Hamid,,\nحبيب,m,الحبيب,Habib,El Habib|Lahbib,\nحبيبة,f,,Habiba,,\nحجيبة,f,,Hajiba,,\nحدو,m,,Haddou,,\nحسام,m,,Houssam,Hossam|Husam|Hussam,\nحسام الدين,m,,Houssameddine,Houssam Eddine,\nحسن,m,,Hassan,,\nحسناء,f,,Hasna,Hasnaa|Hasnae,\nحسنى,f,,Housna,,\nحسني,m,,Hosni,Hasni,Hosny|Husni\nحسنية,f,,Hasnia,,\nحسيب,m,,Hassib,,\nحسيبة,f,,Hassiba,,\nحسين,m,حسيني|لحسين,Houcine,Hussein|Lhoucine|Lahoucine|Hossein,\nحفصة,f,,Hafsa,,\nحفيظ,m,,Hafid,,\nحفيظة,f,,Hafida,,\nحكيم,m,,Hakim,,Hakeem\nحكيمة,f,,Hakima,,\nحليم,m,,Halim,,\nحليمة,f,,Halima,,\nحمادة,m,,Hamada,,\nحمادي,m,,Hamadi,Hammadi,\nحمد,m,حماد,Hmad,Hammad|Hamad,\nحمدي,m,,Hamdi,,Hamdy\nحمزة,m,,Hamza,,Hamzah\nحمو,m,,Hammou,Hamou,\nحمودة,m,,Hammouda,,\nحمودي,m,,Hamoudi,,\nحميد,m,,Hamid,,Humaid|Hameed\nحنان,f,,Hanane,Hanan,\nحورية,f,,Houria,Horia,\nحياة,f,,Hayat,Hayate,\nحيدر,m,,Haidar,,Haider|Heydar|Haydar\nخافيير,m,,Javier,,\nخالد,m,,Khalid,Khaled,\nخالدة,f,,Khalida,,\nخاليد,m,,Khalid,,\nخديجة,f,,Khadija,Khadidja,\nخطري,m,,Khatri,,\nخلدون,m,,Khaldoun,,\nخلود,f,,Kholoud,Khouloud,\nخليفة,m,,Khalifa,,Khalife\nخليل,m,,Khalil,,Khelil\nخوان,m,,Juan,,\nخورخي,m,,Jorge,,\nخوسي,m,خوسيه,José,Jose,\nخولة,f,,Khaoula,Khawla,\nخونا,m,,Khouna,,\nخير الدين,m,,Kheireddine,Khair Eddine,\nخيرات,m,,Khairat,,\nخيرة,f,,Khaira,Kheira,\nدافيد,m,ديفيد,David,,\nدانييل,m,دانيال,Daniel,,\nداود,m,داوود,Daoud,Dawoud|David,Dawood|Daud\nدعاء,f,,Doae,Douaa|Doaa,\nدليلة,f,,Dalila,,\nدنيا,f,,Dounia,Donia|Dunya,\nدومينيك,m,,Dominique,,\nدونالد,m,,Donald,,\nديدييه,m,,Didier,,\nديميتري,m,,Dmitri,Dimitri,\nذكرى,f,,Dikra,,\nرؤوف,m,,Raouf,,\nرائد,m,,Raed,,\nرابح,m,,Rabah,,\nرابحة,f,,Rabha,,\nرابعة,f,,Rabia,Rabiaa,\nراشد,m,,Rachid,Rashed,\nراضية,f,,Radia,,Radhia\nرامي,m,,Rami,,\nرانيا,f,,Rania,,\nرانية,f,,Rania,,\nراوية,f,,Raouia,,\nرباب,f,,Rabab,,\nربيع,m,,Rabie,Rabii|Rabia,Rabee\nربيعة,f,,Rabia,,\nرجاء,f,,Rajae,Raja|Rajaa,\nرجب,m,,Rajab,,\nرجب طيب,m,,Recep Tayyip,,\nرحمة,f,,Rahma,,Rahme\nرحمونة,f,,Rahmouna,,\nرحيمة,f,,Rahima,,\nرشيد,m,,Rachid,Rashid,Rasheed\nرشيدة,f,,Rachida,,\nرضا,m,,Reda,Rida|Ridha|Réda,\nرضوان,m,,Redouane,Ridouane|Radouane|Redwan,Radwan|Radhouane\nرفيق,m,,Rafik,Rafiq,Refik\nرفيقة,f,,Rafika,,\nرقوش,f,,Rakkouch,,\nرقية,f,,Rokia,Rkia|Rouqia|Ruqayya|Roqaya,\nرمضان,m,,Ramadan,Romdan,\nرميساء,f,,Roumaissae,Romaissa,\nرهام,f,,Riham,,\nروبرت,m,روبير,Robert,,\nروبرتو,m,,Roberto,,\nروزا,f,,Rosa,,\nرونالد,m,,Ronald,,\nرياض,m,,Riad,Ryad|Riyad,Riadh\nريتشارد,m,,Richard,,\nريشار,m,,Richard,,\nريم,f,,Rim,Reem|Rym,\nريهام,f,,Riham,,\nزاهر,m,,Zaher,,\nزبيدة,f,,Zoubida,,\nزبير,m,الزبير,Zoubir,Zoubair,\nزكرياء,m,زكريا,Zakaria,Zakariae|Zakariya,Zakariyya\nزكي,m,,Zaki,,\nزكية,f,,Zakia,,\nزليخة,f,,Zoulikha,,\nزهراء,f,الزهراء,Zahra,Zahrae|Ezzahra,\nزهرة,f,,Zohra,Zahra,\nزهور,f,,Zhour,Zouhour,\nزهير,m,,Zouhair,Zouhir|Zohair|Zuhair|Zouheir,Zouheir\nزوبيدة,f,,Zoubida,,\nزياد,m,,Ziad,Ziyad|Zyad,Zied\nزيد,m,,Zaid,Zayd,Zeid\nزين العابدين,m,,Zine El Abidine,Zinelabidine,\nزينب,f,,Zineb,Zainab|Zaynab|Zeineb|Zeinab,Zeynep\nزينة,f,,Zina,,\nساجدة,f,,Sajida,,\nسارة,f,,Sara,Sarah,\nسالم,m,,Salem,,\nساليف,m,,Salif,,\nسام,m,,Sam,,\nسامح,m,,Sameh,,\nسامي,m,,Sami,,Sammy|Samy\nسامية,f,,Samia,,\nساندرين,f,,Sandrine,,\nستيفان,m,ستافان,Stéphane,Stephan|Staffan,\nستيفن,m,,Stephen,Steven,\nسراج,m,,Siraj,,\nسراج الدين,m,,Sirajeddine,,\nسعاد,f,,Souad,Suad|Soad,\nسعد,m,,Saad,Saâd,Sa'D\nسعد الدين,m,,Saad Eddine,Saâdeddine|Saad Dine,\nسعدون,m,,Saadoun,,\nسعدية,f,,Saadia,,\nسعيد,m,,Said,Saïd|Saeed,Saied\nسعيدة,f,,Saida,Saïda,\nسفيان,m,,Soufiane,Sofiane|Soufian|Sufyan,Sufian\nسكينة,f,,Soukaina,Sakina|Soukayna,\nسلام,m,,Salam,,\nسلمى,f,,Salma,Selma,\nسلوى,f,,Salwa,Saloua|Selwa,\nسليم,m,,Salim,Selim,Slim|Saleem|Sulayem\nسليمان,m,,Slimane,Soulaimane|Sulaiman|Souleymane|Suleiman,Soliman|Solomon|Sulayman|Sleiman|Süleyman\nسليمة,f,,Salima,,\nسمر,f,,Samar,,\nسمية,f,سومية,Soumia,Soumaya|Sumaya|Somaya,\nسميحة,f,,Samiha,,\nسمير,m,,Samir,,Sameer\nسميرة,f,,Samira,,Sameera\nسناء,f,,Sanae,Sana|Sanaa,\nسهام,f,,Siham,Sihame,\nسهى,f,,Souha,,\nسهيل,m,,Souhail,Suhail,\nسهيلة,f,,Souhaila,Souhayla|Suhaila,\nسيباستيان,m,,Sébastien,Sebastian|Sebastián,\nسيداتي,m,,Sidati,,\nسيدي,m,,Sidi,,\nسيدي محمد,m,,Sidi Mohamed,,\nسيرغي,m,,Sergey,Sergueï|Sergei,\nسيسيليا,f,,Cecilia,Cécilia|Cécile,\nسيف,m,,Saif,Seif,\nسيف الدين,m,,Seifeddine,Saif Eddine,\nسيكو,m,,Sékou,Sekou,\nسيلفي,f,,Sylvie,,\nسيلفيا,f,,Silvia,Sylvia,\nسيلو,m,,Cellou,,\nسيمو,m,,Simo,,\nسيمون,m,,Simon,,\nشادية,f,,Chadia,,Shadia\nشارل,m,,Charles,,\nشارلز,m,تشارلز,Charles,,\nشاكر,m,,Chaker,,\nشامة,f,,Chama,,\nشريف,m,الشريف,Charif,Cherif|Chérif,Sherif|Sharif\nشعيب,m,,Chouaib,Chouaïb,\nشفيق,m,,Chafik,Chafiq,Shafik|Shafiq\nشفيقة,f,,Chafika,,\nشكيب,m,,Chakib,,\nشمس,f,,Chams,,Shams\nشمس الدين,m,,Chamseddine,,\nشهاب الدين,m,,Chihabeddine,Chihab Eddine,\nشهرزاد,f,,Chahrazad,Shahrazad,\nشهيرة,f,,Chahira,,\nشوقي,m,,Chaouki,Shawki,Shawqi|Shawky|Chawki\nشيماء,f,,Chaimae,Chaima|Chaimaa|Shaima|Chaymae,\nشيمون,m,شمعون,Shimon,Simon,\nصابر,m,,Saber,Sabir,\nصابرينة,f,صابرينا,Sabrina,,\nصالح,m,,Salah,Saleh|Salih,\nصالحة,f,,Saliha,,\nصباح,f,,Sabah,,\nصبري,m,,Sabri,,Sabry\nصبيحة,f,,Sabiha,,\nصدام,m,,Saddam,,\nصديق,m,,Seddik,Saddik|Sadik,\nصفاء,f,,Safae,Safaa|Safa,\nصفوان,m,,Safouane,Safwan,\nصفية,f,,Safia,Safiya|Safiyya,Safiye\nصلاح,m,,Salah,,Slah\nصلاح الدين,m,,Salaheddine,Salah Eddine|Salahdine,\nصهيب,m,,Souhaib,Sohaib,\nصوفي,f,,Sophie,,\nصوفيا,f,صوفية,Sofia,Sophia,\nصوفيان,m,,Soufiane,,\nضحى,f,,Doha,Douha,\nضياء الدين,m,,Diaeddine,,\nطارق,m,,Tarik,Tariq|Tarek,Tareq|Tarak\nطامو,f,,Tamou,,\nطاهرة,f,,Tahera,,\nطلال,m,,Talal,,\nطه,m,,Taha,,\nظافر,m,,Dafer,,\nعائشة,f,,Aicha,Aïcha|Aisha,\nعابد,m,,Abed,,\nعادل,m,,Adil,Adel,\nعاصم,m,,Assem,Asim,\nعامر,m,,Amer,Amir,\nعبد الإله,m,عبدالإله|عبد الاله,Abdelilah,Abdelillah,\nعبد البار,m,,Abdelbar,,\nعبد الباسط,m,,Abdelbasset,Abdelbaset,\nعبد الباقي,m,,Abdelbaki,,\nعبد الجبار,m,,Abdeljabbar,Abdeljebbar,\nعبد الجليل,m,,Abdeljalil,,\nعبد الجواد,m,عبدالجواد,Abdeljaouad,Abdeljawad,\nعبد الحفيظ,m,,Abdelhafid,,\nعبد الحق,m,,Abdelhak,Abdelhaq,\nعبد الحكيم,m,,Abdelhakim,,\nعبد الحليم,m,,Abdelhalim,,\nعبد الحميد,m,,Abdelhamid,,\nعبد الحي,m,,Abdelhay,Abdelhai,\nعبد الخالق,m,,Abdelkhalek,Abdelkhalak,\nعبد الرؤوف,m,,Abderraouf,,\nعبد الرحمان,m,عبد الرحمن,Abderrahmane,Abderrahman|Abdurrahman,\nعبد الرحمون,m,,Abderrahmoun,,\nعبد الرحيم,m,,Abderrahim,Abderahim,\nعبد الرزاق,m,,Abderrazak,Abderrazzak|Abderrazaq|Abdelrazak,\nعبد الرشيد,m,,Abderrachid,,\nعبد الرفيع,m,,Abderrafie,Abderrafi,\nعبد السلام,m,,Abdeslam,Abdesslam|Abdessalam|Abdesselam,\nعبد السميع,m,,Abdessamie,,\nعبد الصادق,m,عبدالصادق,Abdessadek,Abdessadak,\nعبد الصبور,m,,Abdessabour,,\nعبد الصمد,m,,Abdessamad,Abdesamad,\nعبد العاطي,m,,Abdelati,Abdelaati,\nعبد العالي,m,,Abdelali,Abdelaali,\nعبد العزيز,m,,Abdelaziz,Abdulaziz|Abdul Aziz,\nعبد العظيم,m,,Abdeladim,Abdelazim,\nعبد العلي,m,,Abdelali,,\nعبد الغاني,m,,Abdelghani,,\nعبد الغفور,m,,Abdelghafour,,\nعبد الغني,m,,Abdelghani,Abdelrhani,\nعبد الفتاح,m,,Abdelfettah,Abdelfattah|Abdelfatah,\nعبد الفضيل,m,,Abdelfadil,,\nعبد القادر,m,,Abdelkader,Abdelkadir,\nعبد القاهر,m,,Abdelkaher,,\nعبد القدوس,m,,Abdelkoddous,Abdelqoddous,\nعبد الكبير,m,عبدالكبير,Abdelkebir,Abdelkbir,\nعبد الكريم,m,,Abdelkrim,Abdelkarim|Abdulkarim,\nعبد اللطيف,m,,Abdellatif,Abdelatif,\nعبد الله,m,عبدالله,Abdellah,Abdallah|Abdullah|Abdalla,\nعبد المالك,m,,Abdelmalek,Abdelmalik,\nعبد المجيد,m,,Abdelmajid,Abdelmadjid,\nعبد المطلب,m,,Abdelmottalib,,\nعبد المغيث,m,,Abdelmoughit,,\nعبد المقصود,m,,Abdelmaksoud,,\nعبد المنعم,m,,Abdelmounaim,Abdelmounim|Abdelmoneim|Abdelmonim,\nعبد المولى,m,,Abdelmoula,,\nعبد المومن,m,عبد المؤمن,Abdelmoumen,Abdelmoumène,\nعبد الناصر,m,,Abdennasser,Abdenasser|Abdennacer,\nعبد النبي,m,,Abdennabi,Abdenbi|Abdnbi,\nعبد النور,m,,Abdennour,Abdenour,\nعبد الهادي,m,,Abdelhadi,,\nعبد الواحد,m,,Abdelouahed,Abdelwahed|Abdelouahad,\nعبد الوارث,m,,Abdelouaret,,\nعبد الواسع,m,,Abdelouassie,,\nعبد الوافي,m,,Abdelouafi,,\nعبد الودود,m,,Abdelouadoud,,\nعبد الوهاب,m,,Abdelouahab,Abdelwahab|Abdelouahhab,\nعبدولاي,m,,Abdoulaye,,\nعبلة,f,,Abla,,\nعبو,m,,Abbou,,\nعبيد,m,,Obeid,Abid,\nعتيق,m,,Atik,,\nعتيقة,f,,Atika,Aatika,\nعثمان,m,,Othmane,Othman|Otmane|Outmane|Osman|Ousmane|Outhman,Uthman\nعدنان,m,,Adnane,Adnan,\nعدي,m,,Adi,Uday,\nعز العرب,m,,Azelarab,Azzelarab,\nعزالدين,m,عز الدين,Azzeddine,Azeddine|Azdine|Ezzeddine|Izz Eddine,\nعزام,m,,Azzam,,\nعزة,f,,Azza,,\nعزيز,m,,Aziz,,\nعزيزة,f,,Aziza,,\nعصام,m,,Issam,Essam|Isam,\nعفاف,f,,Afaf,,\nعفيفة,f,,Afifa,,\nعقبة,m,,Okba,,\nعلاء الدين,m,,Alaeddine,Alaa Eddine,\nعلال,m,,Allal,,\nعلي,m,,Ali,Aly,\nعلياء,f,عالية,Alia,Aalia|Alya,\nعماد,m,,Imad,Imed,Emad\nعماد الدين,m,,Imadeddine,Imad Eddine,\nعمار,m,,Ammar,Amar,\nعمر,m,,Omar,Omer|Umar|Amor,Oumar\nعمران,m,,Imrane,Imran,Omran\nعمرو,m,,Amr,Amro|Amrou,\nعنان,m,,Anan,,\nعواطف,f,,Aouatif,Awatif|Aouatef,Awatef\nعياد,m,,Ayad,Ayyad,Ayed\nعياش,m,,Ayache,,Ayyash\nعيسى,m,,Aissa,Aïssa|Issa,Isa|Eisa|Essa|Eissa\nغابرييل,m,,Gabriel,,\nغادة,f,,Ghada,,\nغالي,m,,Ghali,,\nغزالة,f,,Ghzala,,\nغزلان,f,,Ghizlane,Ghizlan|Ghislane,\nغسان,m,,Ghassan,,\nغنية,f,,Ghania,,\nغوستافو,m,,Gustavo,,\nغيثة,f,,Ghita,Ghitha,\nغيوم,m,,Guillaume,,\nفؤاد,m,,Fouad,Fuad,\nفؤادة,f,,Fouada,,\nفاتح,m,,Fateh,,\nفاتن,f,,Faten,,\nفاديا,f,,Fadia,,\nفاروق,m,,Farouk,Faruk,\nفاضل,m,,Fadel,,\nفاطم,f,,Fatim,,\nفاطمة,f,,Fatima,Fatma|Fatema,Fatimah\nفاطمة الزهراء,f,,Fatima Zahra,Fatima-Zahra|Fatima Ezzahra|Fatima Zohra|Fatim-Zahra|Fatima-Ezzahra|Fatimazahra,\nفاطنة,f,,Fatna,,\nفاطوماتا,f,,Fatoumata,,\nفايزة,f,,Faiza,,\nفتاح,m,,Fettah,,\nفتح الدين,m,,Fatheddine,,\nفتح الله,m,,Fathallah,,\nفتحي,m,,Fathi,,\nفتيحة,f,,Fatiha,,\nفخر الدين,m,,Fakhreddine,,\nفخري,m,,Fakhri,,\nفدوى,f,,Fadoua,Fadwa,\nفرانسوا,m,,François,Francois,\nفرانسواز,f,,Françoise,Francoise,\nفرانسيسكو,m,,Francisco,,\nفرانك,m,,Franck,Frank,\nفرح,f,,Farah,,\nفردوس,f,,Firdaous,Fardous,\nفرنسيس,m,فرانسيس,Francis,,\nفريد,m,,Farid,,Fareed\nفريدة,f,,Farida,,\nفضل,m,,Fadl,,\nفضيل,m,,Fdil,Fadil,\nفضيلة,f,,Fadila,,Fadhila|Fadela\nفطومة,f,,Fettouma,,\nفلاديمير,m,,Vladimir,,\nفهد,m,,Fahd,Fahad,\nفهيم,m,,Fahim,,\nفوز,f,,Faouz,,\nفوزي,m,,Faouzi,Fawzi,Fawzy|Fauzi\nفوزية,f,,Fouzia,Faouzia|Fawzia,\nفولوديمير,m,,Volodymyr,,\nفيديريكا,f,,Federica,,\nفيصل,m,,Fayçal,Faysal|Faiçal|Faisal|Fayssal,Faisel\nفيكتور,m,,Victor,Viktor,\nفيليب,m,,Philippe,Philip,\nفيليبي,m,,Felipe,,\nقاسم,m,بلقاسم,Kacem,Kassem|Belkacem|Qasim,Qassim|Qassem|Kasim|Belgacem|Qasem\nقدور,m,,Kaddour,,\nقيس,m,,Kais,Qais,\nكاترين,f,,Catherine,,\nكاترينا,f,كاتارينا,Katarina,Catarina,\nكارل,m,,Karl,Carl,\nكارلوس,m,,Carlos,,\nكارمن,f,,Carmen,,\nكارولين,f,,Caroline,,\nكامل,m,,Kamel,,\nكاميليا,f,,Camelia,Kamilia,\nكريستوف,m,كريستوفر,Christophe,Christopher,\nكريستيان,m,,Christian,,\nكريستيانو,m,,Cristiano,,\nكريستين,f,,Christine,,\nكريم,m,,Karim,,Kareem|Kerim\nكريمة,f,,Karima,,\nكلارا,f,,Clara,,\nكلاوديا,f,,Claudia,,\nكلثوم,f,,Keltoum,Kaltoum|Oum Keltoum,Kulthum\nكلود,m,,Claude,,\nكمال,m,,Kamal,Kamel,Kemal\nكمالا,f,,Kamala,,\nكنزة,f,,Kenza,,\nكوثر,f,,Kaoutar,Kawtar|Kaouthar|Kawthar,\nكوفي,m,,Kofi,,\nكوندوليزا,f,,Condoleezza,,\nلالة,f,للا,Lalla,Lala,\nلبنى,f,,Loubna,Lubna|Lobna,\nلبيب,m,,Labib,,\nلحبيب,m,,Lahbib,,\nلحسن,m,,Lahcen,Lahsen|Lahssen,\nلحسين,m,,Lahoucine,Lhoucine,\nلطفي,m,,Lotfi,,Lutfi|Lotfy\nلطيف,m,,Latif,,\nلطيفة,f,,Latifa,,\nلعربي,m,,Larbi,,\nلكبير,m,,Lakbir,Lekbir,\nلمياء,f,,Lamia,Lamya|Lamiae|Lamiaa,\nلميس,f,,Lamis,,\nلمين,m,الأمين,Lamine,El Amine,\nلوران,m,,Laurent,,\nلورانس,f,,Laurence,Lawrence,\nلوسي,f,,Lucie,Lucy,\nلوسيان,m,,Lucien,,\nلولا,m,,Lula,,\nلويس,m,,Louis,Luis,\nليث,m,,Layth,,\nليلى,f,,Laila,Leila|Layla|Leïla|Laïla,Lily|Lilly|Leyla|Lila|Lili|Lilli\nلينا,f,,Lina,Leena,Lena\nلينة,f,,Lina,,\nليونيل,m,,Lionel,,\nماء العينين,m,,Ma El Ainine,Maelainine|Maouelainine,\nماء العينين,u,,Maelainine,,\nماتيو,m,,Matteo,Mathieu,\nماجد,m,,Majed,Majid,\nماجدة,f,,Majda,Majida,\nماديحة,f,مديحة,Madiha,Madeha,\nمارتن,m,,Martin,,\nمارك,m,,Marc,Mark,\nماركو,m,,Marco,,\nماري,f,,Marie,Mary,\nماريا,f,مارية,Maria,,\nماريانو,m,,Mariano,,\nمارين,f,,Marine,,\nماريو,m,,Mario,,\nماسين,m,,Massine,,\nماسينيسا,m,,Massinissa,,\nماكسيم,m,,Maxime,Maxim,\nماكي,m,,Macky,,\nمالك,m,,Malik,Malek,Malick\nمامادو,m,ممادو,Mamadou,,\nماهر,m,,Maher,,\nمايك,m,,Mike,,\nمايكل,m,,Michael,,\nمبارك,m,امبارك,Mbarek,M'barek|Moubarak|Embarek,Mubarak\nمجيد,m,,Majid,,\nمجيدة,f,,Majida,,\nمحاسن,f,,Mahassine,,\nمحسن,m,,Mohcine,Mohsine|Mouhcine|Mohsen|Mouhssine,Muhsin|Muhsen\nمحفوظ,m,,Mahfoud,Mahfoudh,\nمحماد,m,,Mohamad,M'hamad,\nمحمد,m,,Mohamed,Mohammed|Mohammad|Muhammad|Mohamad|Med,Muhammed|Mehmed|Muhamed|M'Hamed|Mohd\nمحمد الأمين,m,,Mohamed Lamine,Mohamed El Amine,\nمحمد سالم,m,,Mohamed Salem,,\nمحمود,m,,Mahmoud,,Mahmud|Mahmood\nمحيي الدين,m,محي الدين,Mohieddine,Mahieddine,\nمديحة,f,,Madiha,,\nمراد,m,,Mourad,Murad,Mrad|Morad\nمروان,m,,Marouane,Marwane|Marwan|Merouane,\nمروة,f,,Marwa,Maroua,\nمريم,f,,Meryem,Maryam|Mariam|Meriem|Myriam|Mariem|Meryam,\nمسعود,m,,Messaoud,Massoud,Masoud|Masud\nمصطفى,m,المصطفى,Mustapha,Mostafa|Mostapha|Moustapha|Mustafa|El Mostafa|Elmostafa|El Mustapha,Moustafa\nمصعب,m,,Mosaab,,\nمطيع,m,,Moutii,,\nمعاد,m,,Mouad,,\nمعاذ,m,,Mouad,Moad|Mouaad|Muadh,\nمعتصم,m,,Moatassim,,\nمعمر,m,,Maamar,,\nمفتاح,m,,Meftah,Moftah,Muftah\nمفيد,m,,Moufid,,\nمفيدة,f,,Moufida,,\nملاك,f,,Malak,,\nمليكة,f,,Malika,,\nممدوح,m,,Mamdouh,,\nمنال,f,,Manal,Manale,Manel\nمنصف,m,,Moncef,Mounsif|Monsif,\nمنصور,m,,Mansour,,Mansor|Mansur|Mansoor\nمنعم,m,,Mounim,Mounaim,\nمنى,f,,Mouna,Mona|Muna,\nمنية,f,مونية,Mounia,Monia,Monnet\nمنير,m,,Mounir,Munir,\nمنيرة,f,,Mounira,,\nمهدي,m,المهدي,Mehdi,Mahdi|El Mehdi|Elmehdi,\nمهدية,f,,Mahdia,,\nموح,m,,Moh,,\nموحا,m,,Moha,,\nموحى,m,,Moha,,\nموسى,m,,Moussa,Musa,Moses|Mousa\nمولاي,m,,Moulay,My,\nميادة,f,,Mayada,,\nميرفت,f,,Mervat,,\nميساء,f,,Maissae,Maysaa,Mesa\nميشيل,m,ميشال,Michel,Michelle,\nميغيل,m,,Miguel,,\nميلود,m,الميلودي,Miloud,Miloudi|El Miloudi,\nميلودة,f,,Milouda,,\nميمون,m,,Mimoun,Mimoune,\nميمونة,f,,Mimouna,,\nمينا,f,,Mina,,\nمينة,f,,Mina,,\nنائلة,f,,Naila,,\nناتالي,f,,Nathalie,,\nنادر,m,,Nader,Nadir,\nنادية,f,,Nadia,Nadya,\nنادين,f,,Nadine,,\nناصر,m,,Nasser,Nacer|Naceur,Nasir|Naser\nناهد,f,,Nahed,,\nنبيل,m,,Nabil,,Nabeel\nنبيلة,f,,Nabila,,\nنبيه,m,,Nabih,,\nنجاة,f,,Najat,Najate,\nنجاح,f,,Najah,,\nنجلاء,f,,Najlae,Najlaa|Najla,\nنجوى,f,,Najoua,Najwa,\nنجيب,m,,Najib,,Néjib\nنجية,f,,Najia,,\nندى,f,,Nada,,\nنزار,m,,Nizar,Nezar,Nazar|Nezzar\nنزهة,f,,Nezha,Nozha,\nنزيهة,f,,Naziha,,\nنسرين,f,,Nisrine,Nesrine|Nasreen,Nasrin\nنصر الدين,m,نصرالدين,Nasreddine,Nassreddine,\nنضال,u,,Nidal,,\nنعيم,m,,Naim,Naïm,Naeim\nنعيمة,f,,Naima,Naïma,\nنهاد,f,,Nihad,Nouhad,\nنهى,f,,Nouha,,\nنهيلة,f,,Nouhaila,,\nنوال,f,,Nawal,Naoual,\nنوح,m,,Nouh,Noah,\nنور,f,,Nour,Noor,Nur\nنور الدين,m,نورالدين,Noureddine,Nour Eddine|Nourddine|Nordine|Nourdine,\nنور الهدى,f,,Nour El Houda,Nourelhouda,\nنورة,f,,Noura,Nora,\nنورهان,f,,Nourhane,,\nنوري,m,,Nouri,Nuri,\nنوفل,m,,Naoufal,Nawfal|Noufal|Naoufel,\nنيكولا,m,,Nicolas,,\nنيكولاس,m,,Nicholas,Nicolás,\nنيلسون,m,,Nelson,,\nهاجر,f,,Hajar,Hajer,\nهادي,m,,Hadi,,\nهاشم,m,,Hachem,Hachim,Hashim|Hashem\nهالة,f,,Hala,,Hela|Halle\nهانس,m,,Hans,,\nهاني,m,,Hani,,\nهبة,f,,Hiba,Hebah|Heba,Heba\nهدى,f,,Houda,Huda|Hoda,\nهشام,m,,Hicham,Hichem|Hisham,Hesham\nهناء,f,,Hanae,Hana|Hanaa,\nهند,f,,Hind,Hend,\nهنري,m,,Henri,Henry,\nهورست,m,,Horst,,\nهوغو,m,هيغو,Hugo,,\nهيام,f,,Hiyam,Hiam,\nهيثم,m,,Haitam,Haytham|Haitham|Haytam,\nهيلاري,f,,Hillary,,\nوئام,f,,Wiam,Ouiam|Wiame,\nوائل,m,,Wael,Ouail|Wail,\nوجدان,f,,Ouijdane,Wijdane,\nوحيد,m,,Wahid,Ouahid,\nوداد,f,,Ouidad,Widad|Widade,\nوديع,m,,Wadie,Ouadie,\nوسام,m,,Wissam,,\nوسيم,m,,Wassim,Ouassim,\nوسيمة,f,,Wassima,,\nوصال,f,,Wissal,Ouissal,\nوفاء,f,,Ouafae,Wafaa|Wafae|Ouafaa|Wafa,\nوليد,m,,Walid,Oualid,Waleed\nياسر,m,,Yasser,Yassir|Yasir,Yaser\nياسمين,f,ياسمينة,Yasmine,Yasmina|Yassmine|Jasmine,Yasmin|Yasemin|Jasmin|Yasmeen\nياسين,m,,Yassine,Yassin|Yacine|Yasin,Yaseen\nيامنة,f,,Yamna,,\nيان,m,,Yann,Jan,\nيانيك,m,,Yannick,,\nيحيى,m,,Yahya,Yahia,\nيزيد,m,,Yazid,,\nيسرى,f,,Yousra,Yosra|Youssra,Yousri\nيسين,m,,Yassine,,\nينجا,m,,Yanja,,\nيوبا,m,,Youba,,\nيوسرا,f,,Yousra,,\nيوسف,m,,Youssef,Yousef|Youcef|Yusuf|Yossef,Yosef|Yousif|Yusef|Youssif\nيونس,m,,Younes,Younès|Youness|Yunus,Younis|Yunis\n";
// ../../work/wt/names/shared/gazetteer/given-names-foreign.csv?raw
var given_names_foreign_default = "names\nAbel|Adrien|Agathe|Agnès|Aimé|Albert|Alberto|Aldo|Alejandro|Alessandro|Alessandra|Alexandra|Alexandre|Alexander|Alexis|Alfred|Alfonso|Alice|Alicia|Aline|Alistair|Álvaro|Alvaro|Amanda|Amélie|Amelia|Ana|Anastasia|André|Andrea|Andreas|Andrés|Andres|Andrew|Andy|Angela|Angelo|Ángel|Angel|Anita|Anja|Ann|Anna|Anne|Anne-Marie|Annick|Annie|Antoine|Antoinette|Anton|Antonella|Antonia|António|Antonio|Antony|Anthony|Ariane|Armand|Arnaud|Arnold|Arthur|Arturo|Aurélie|Aurélien|Axel|Barbara|Baptiste|Bastien|Beatriz|Béatrice|Ben|Benjamin|Benoît|Benoit|Bernadette|Bernard|Bernardo|Bertrand|Bill|Bob|Boris|Brad|Brian|Brice|Brigitte|Bruno|Camille|Carl|Carla|Carlo|Carlos|Carmen|Carole|Carolina|Caroline|Caterina|Catherine|Cathy|Cécile|Cédric|Céline|César|Cesar|Chantal|Charles|Charlotte|Chiara|Chloé|Chris|Christelle|Christian|Christiane|Christine|Christoph|Christophe|Christopher|Claire|Clara|Claude|Claudia|Claudio|Clément|Colette|Colin|Corinne|Cristina|Cyril|Damien|Dan|Daniel|Daniela|Daniele|Danièle|David|Deborah|Delphine|Denis|Denise|Dennis|Diana|Diane|Didier|Diego|Dieter|Dirk|Dmitri|Dolores|Dominique|Donald|Doris|Dorothée|Douglas|Edgar|Edith|Édith|Edmond|Édouard|Eduardo|Edward|Edwige|Elena|Eleonora|Éliane|Elias|Élie|Elisa|Élise|Elizabeth|Élisabeth|Ella|Éloïse|Elsa|Émile|Emilie|Émilie|Emilio|Emily|Emma|Emmanuel|Emmanuelle|Enrico|Enrique|Eric|Éric|Erica|Erik|Ernest|Ernesto|Estelle|Esther|Étienne|Etienne|Eugène|Eva|Eve|Évelyne|Fabian|Fabien|Fabienne|Fabio|Fabrice|Federica|Federico|Felipe|Félix|Felix|Ferdinand|Fernand|Fernando|Filippo|Florence|Florent|Florian|Francesca|Francesco|Francine|Francis|Francisco|Franck|François|Francois|Françoise|Frank|Franz|Fred|Frédéric|Frederic|Friedrich|Gabriel|Gabriela|Gabrielle|Gaëlle|Gary|Gaspard|Gaston|Gauthier|Geneviève|Geoffrey|Geoffroy|George|Georges|Gérald|Gérard|Gerard|Gerhard|Germain|Ghislaine|Giacomo|Gianni|Gilbert|Gilles|Giorgia|Giorgio|Giovanni|Giulia|Giuliano|Giuseppe|Gloria|Grace|Greg|Grégoire|Grégory|Guido|Guillaume|Guillermo|Gustave|Gustavo|Guy|Hannah|Hans|Harold|Harry|Heinrich|Heinz|Helen|Helena|Hélène|Helmut|Henri|Henriette|Henry|Herbert|Hervé|Hillary|Horst|Howard|Hubert|Hugo|Hugues|Ignacio|Inès|Inés|Ines|Ingrid|Irene|Irène|Iris|Isabel|Isabella|Isabelle|Ivan|Jacob|Jacqueline|Jacques|Jaime|James|Jan|Jane|Janet|Janine|Jaume|Javier|Jean|Jeanne|Jean-Baptiste|Jean-Claude|Jean-Christophe|Jean-François|Jean-Jacques|Jean-Louis|Jean-Luc|Jean-Marc|Jean-Marie|Jean-Michel|Jean-Noël|Jean-Paul|Jean-Philippe|Jean-Pierre|Jean-Yves|Jeff|Jeffrey|Jennifer|Jérémie|Jérémy|Jérôme|Jessica|João|Joao|Duarte|Nuno|Rui|Tiago|Jesús|Jim|Joachim|Joan|Joaquim|Joaquín|Joe|Joël|Johan|Johann|Johannes|John|Johnny|Jonathan|Jordi|Jorge|José|Josep|Joseph|Joséphine|Joshua|Josiane|Josie|Juan|Juan Carlos|Juan Manuel|Judith|Jules|Julia|Julian|Julie|Julien|Juliette|Julio|Jürgen|Justin|Justine|Karen|Karin|Karine|Karl|Kate|Katherine|Kathleen|Katia|Kelly|Ken|Kevin|Klaus|Kristina|Laetitia|Lara|Larry|Laura|Laure|Laurence|Laurent|Lawrence|Léa|Leila|Lena|Leo|Léo|Leon|Léon|Leonardo|Leonor|Liam|Lilian|Liliane|Lionel|Lisa|Lise|Lloyd|Loïc|Lorenzo|Louis|Louise|Luc|Luca|Lucas|Lucia|Lucía|Lucie|Lucien|Lucienne|Ludovic|Luigi|Luis|Luisa|Luiz|Lydia|Lydie|Madeleine|Manfred|Manon|Manuel|Manuela|Marc|Marc-Antoine|Marcel|Marcello|Marcelo|Marco|Marcos|Margaret|Margarita|Margaux|Margot|Marguerite|María|Marianne|Mariano|Marie|Marie-Claude|Marie-France|Marie-Christine|Marie-Laure|Marielle|Marina|Marine|Mario|Marion|Marius|Mark|Marlène|Marta|Martha|Martin|Martina|Martine|Mary|Massimo|Mathias|Mathieu|Mathilde|Matteo|Matthew|Matthias|Matthieu|Maud|Maurice|Mauricio|Max|Maxime|Maximilien|Mélanie|Mercedes|Michael|Michaël|Michel|Michele|Michèle|Micheline|Michelle|Miguel|Ángel|Mike|Mireille|Monica|Monika|Monique|Muriel|Nancy|Natacha|Natalia|Natalie|Nathalie|Nathan|Nelly|Nelson|Nicola|Nicolas|Nicole|Nigel|Nikolaj|Nina|Noël|Noémie|Norbert|Norman|Odile|Olaf|Oleg|Olga|Oliver|Olivia|Olivier|Ombeline|Oscar|Otto|Pablo|Paloma|Paola|Paolo|Pascal|Pascale|Pascual|Patrice|Patricia|Patricio|Patrick|Paul|Paula|Pauline|Paulo|Pedro|Pere|Peter|Petra|Phil|Philip|Philippe|Phoebe|Pierre|Pierre-Yves|Pietro|Pilar|Quentin|Rachel|Rafael|Raffaella|Ralph|Ramón|Raoul|Raphaël|Raúl|Raymond|Rebecca|Régine|Régis|Reinhard|Rémi|Rémy|Renaud|René|Renée|Ricardo|Riccardo|Richard|Rita|Rob|Robert|Roberto|Robin|Rodolphe|Rodrigo|Roger|Roland|Rolf|Romain|Roman|Ron|Ronald|Rosa|Rosario|Rose|Roxane|Roy|Rudolf|Ruth|Ryan|Sabine|Sally|Salvador|Salvatore|Sam|Samuel|Sandra|Sandrine|Santiago|Sarah|Scott|Sean|Sébastien|Serge|Sergei|Sergey|Sergio|Séverine|Silvia|Silvio|Simon|Simone|Solange|Sonia|Sophia|Sophie|Stanislas|Staffan|Stefan|Stefania|Stefano|Stéphane|Stéphanie|Stephan|Stephen|Steve|Steven|Stuart|Susan|Susana|Suzanne|Sven|Sylvain|Sylvester|Sylvia|Sylviane|Sylvie|Tanja|Tatiana|Ted|Teresa|Theodor|Théodore|Theresa|Thérèse|Thibault|Thierry|Thomas|Tim|Timothy|Tobias|Tom|Tomás|Tommaso|Tony|Tristan|Ugo|Ulrich|Ursula|Valentin|Valentina|Valérie|Vanessa|Véronique|Vicente|Victor|Victoria|Vincent|Vincenzo|Virginie|Vittorio|Vladimir|Volodymyr|Walter|Werner|Wilfried|William|Winston|Wolfgang|Xavier|Yann|Yannick|Yves|Yvette|Yvon|Yvonne|Zoé\nAboubacar|Aïssata|Alassane|Alioune|Aly|Amadou|Aminata|Assane|Awa|Babacar|Bakary|Bassirou|Boubacar|Cheick|Cheikh|Denis|Djibril|Fatou|Fatoumata|Faustin|Félicien|Gnassingbé|Habib|Ibrahima|Idrissa|Ismaël|Issoufou|Khady|Laurent|Lassina|Macky|Mahamadou|Mahamat|Mamadou|Mame|Mariam|Mbaye|Modibo|Moctar|Ndèye|Oumar|Ousmane|Papa|Patrice|Paulin|Roch|Salif|Salimata|Sékou|Seydou|Souleymane|Teodoro|Thione|Tidiane|Umaro|Yaya|Youssouf\n";
// ../../work/wt/names/shared/gazetteer/load-person-names.ts
/** @param words names that are everyday words too, folded */
function loadPersonNames(words) {
	const given = readTable(given_names_default, [
		"name_ar",
		"alt_ar",
		"latin",
		"alt_latin",
		"other_latin_wikidata"
	]).map((row) => [
		row.name_ar,
		row.alt_ar,
		row.latin,
		row.alt_latin,
		row.other_latin_wikidata
	]);
	const family = readTable(family_names_default, [
		"name_ar",
		"alt_ar",
		"latin",
		"alt_latin"
	]).map((row) => [
		row.name_ar,
		row.alt_ar,
		row.latin,
		row.alt_latin
	]);
	const foreign = readTable(given_names_foreign_default, ["names"]).map((row) => [row.names]);
	return {
		given: namesTrie([...given, ...foreign], words),
		family: namesTrie(family, words)
	};
}
/** A name is either a word too or not, wherever it is listed. */
var always = () => true;
function namesTrie(rows, everyday) {
	const trie = newTrie();
	for (const name of rows.flat().flatMap(cellValues)) {
		const words = nameWords(name);
		addToTrie(trie, words, { isWord: everyday.has(words.join(" ")) }, always);
	}
	return trie;
}
// ../../work/wt/names/shared/gazetteer/places-morocco.csv?raw
var places_morocco_default = "type,region,province,name_ar,name_fr,code,lat,lon,alt_ar,alt_fr,coord_source,ambiguous\nregion,Tanger-Tétouan-Al Hoceïma,,طنجة تطوان الحسيمة,Tanger-Tétouan-Al Hoceïma,01,35.7673,-5.7998,,Tanger-Tétouan-Al Hoceima|Tangier-Tetouan-Al Hoceima,geonames:seat,\nregion,L'Oriental,,الشرق,L'Oriental,02,34.6814,-1.9086,جهة الشرق|الجهة الشرقية|الشرقية|المنطقة الشرقية,Oriental|Région de l'Oriental|région orientale,geonames:seat,word_ar\nregion,Fès-Meknès,,فاس مكناس,Fès-Meknès,03,34.0331,-5.0003,,Fez-Meknes,geonames:seat,\nregion,Rabat-Salé-Kénitra,,الرباط سلا القنيطرة,Rabat-Salé-Kénitra,04,34.0132,-6.8326,,,geonames:seat,\nregion,Béni Mellal-Khénifra,,بني ملال خنيفرة,Béni Mellal-Khénifra,05,32.3372,-6.3498,,,geonames:seat,\nregion,Casablanca-Settat,,الدار البيضاء سطات,Casablanca-Settat,06,33.5883,-7.6114,,Grand Casablanca-Settat,geonames:seat,\nregion,Marrakech-Safi,,مراكش آسفي,Marrakech-Safi,07,31.6342,-7.9999,مراكش أسفي|مراكش-آسفي,Marrakesh-Safi,geonames:seat,\nregion,Drâa-Tafilalet,,درعة تافيلالت,Drâa-Tafilalet,08,31.9314,-4.4266,,,geonames:seat,\nregion,Souss-Massa,,سوس ماسة,Souss-Massa,09,30.4202,-9.5982,,,geonames:seat,\nregion,Guelmim-Oued Noun,,كلميم واد نون,Guelmim-Oued Noun,10,28.987,-10.0574,كليميم واد نون|كلميم وادنون,,geonames:seat,\nregion,Laâyoune-Sakia El Hamra,,العيون الساقية الحمراء,Laâyoune-Sakia El Hamra,11,27.1418,-13.188,,Laâyoune-Sakia El-Hamra|Laayoune-Saguia El Hamra,geonames:seat,\nregion,Dakhla-Oued Ed-Dahab,,الداخلة وادي الذهب,Dakhla-Oued Ed-Dahab,12,23.68,-15.96,الداخلة واد الذهب,Dakhla-Oued Eddahab,hand:seat,\nprovince,Tanger-Tétouan-Al Hoceïma,Al Hoceima,الحسيمة,Al Hoceima,01.051,35.2516,-3.9372,,Al Hoceïma|El Hoceima,geonames:seat,\nprovince,Tanger-Tétouan-Al Hoceïma,Chefchaouen,شفشاون,Chefchaouen,01.151,35.1688,-5.2636,الشاون,Chaouen,geonames:seat,\nprovince,Tanger-Tétouan-Al Hoceïma,Fahs-Anjra,الفحص أنجرة,Fahs-Anjra,01.227,,,فحص أنجرة,Fahs Anjra,,\nprovince,Tanger-Tétouan-Al Hoceïma,Larache,العرائش,Larache,01.331,35.1932,-6.1557,,,geonames:seat,\nprovince,Tanger-Tétouan-Al Hoceïma,Ouezzane,وزان,Ouezzane,01.405,34.7958,-5.5785,,Ouazzane,geonames:seat,\nprefecture,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,طنجة أصيلة,Tanger-Assilah,01.511,35.7673,-5.7998,,Tanger-Asilah,geonames:seat,\nprovince,Tanger-Tétouan-Al Hoceïma,Tétouan,تطوان,Tétouan,01.571,35.5784,-5.3684,,Tetouan,geonames:seat,\nprefecture,Tanger-Tétouan-Al Hoceïma,M'diq-Fnideq,المضيق الفنيدق,M'diq-Fnideq,01.573,35.6831,-5.3287,,Mdiq-Fnideq,geonames:seat,\nprovince,L'Oriental,Berkane,بركان,Berkane,02.113,34.92,-2.32,أبركان,,geonames:seat,word_ar\nprovince,L'Oriental,Driouch,الدريوش,Driouch,02.167,34.98,-3.39,الدرويش,,hand:seat,name_ar|name_fr\nprovince,L'Oriental,Figuig,فجيج,Figuig,02.251,32.1089,-1.2286,فكيك|فڭيڭ|فگيگ,Figuigue,geonames:seat,\nprovince,L'Oriental,Guercif,جرسيف,Guercif,02.265,34.2257,-3.3536,كرسيف|گرسيف,,geonames:seat,\nprovince,L'Oriental,Jerada,جرادة,Jerada,02.275,34.31,-2.16,,Jérada,geonames:seat,\nprovince,L'Oriental,Nador,الناظور,Nador,02.381,35.1681,-2.9335,الناضور,,geonames:seat,\nprefecture,L'Oriental,Oujda-Angad,وجدة أنجاد,Oujda-Angad,02.411,34.6814,-1.9086,وجدة أنكاد,Oujda Angad,geonames:seat,\nprovince,L'Oriental,Taourirt,تاوريرت,Taourirt,02.533,34.4073,-2.8973,,,geonames:seat,\nprefecture,Fès-Meknès,Meknès,مكناس,Meknès,03.061,33.8935,-5.5473,,Meknes,geonames:seat,\nprovince,Fès-Meknès,Boulemane,بولمان,Boulemane,03.131,33.0489,-3.9895,,,geonames:seat,\nprovince,Fès-Meknès,El Hajeb,الحاجب,El Hajeb,03.171,33.6879,-5.371,,El-Hajeb,geonames:seat,\nprefecture,Fès-Meknès,Fès,فاس,Fès,03.231,34.0331,-5.0003,,Fes|Fez,geonames:seat,short_fr|short_ar\nprovince,Fès-Meknès,Ifrane,إفران,Ifrane,03.271,33.5267,-5.1102,يفرن,,geonames:seat,\nprovince,Fès-Meknès,Sefrou,صفرو,Sefrou,03.451,33.8319,-4.828,,Séfrou,geonames:seat,\nprovince,Fès-Meknès,Taounate,تاونات,Taounate,03.531,34.5366,-4.6401,,,geonames:seat,\nprovince,Fès-Meknès,Taza,تازة,Taza,03.561,34.21,-4.01,,,geonames:seat,\nprovince,Fès-Meknès,Moulay Yacoub,مولاي يعقوب,Moulay Yacoub,03.591,34.0879,-5.1817,,Moulay Yaâcoub|Moulay Yaacoub,geonames:seat,\nprovince,Rabat-Salé-Kénitra,Kénitra,القنيطرة,Kénitra,04.281,34.261,-6.5802,,Kenitra,geonames:seat,\nprovince,Rabat-Salé-Kénitra,Khémisset,الخميسات,Khémisset,04.291,33.824,-6.0663,,Khemisset,geonames:seat,\nprefecture,Rabat-Salé-Kénitra,Rabat,الرباط,Rabat,04.421,34.0132,-6.8326,,,geonames:seat,\nprefecture,Rabat-Salé-Kénitra,Salé,سلا,Salé,04.441,34.0531,-6.7985,,Sale,geonames:seat,word_fr|short_ar\nprovince,Rabat-Salé-Kénitra,Sidi Kacem,سيدي قاسم,Sidi Kacem,04.481,34.2215,-5.7077,,Sidi-Kacem,geonames:seat,\nprovince,Rabat-Salé-Kénitra,Sidi Slimane,سيدي سليمان,Sidi Slimane,04.491,34.2648,-5.926,,Sidi-Slimane,geonames:seat,\nprefecture,Rabat-Salé-Kénitra,Skhirate-Témara,الصخيرات تمارة,Skhirate-Témara,04.501,33.9287,-6.9066,,Skhirat-Témara|Skhirate-Temara,geonames:seat,\nprovince,Béni Mellal-Khénifra,Azilal,أزيلال,Azilal,05.081,31.9616,-6.5711,,,geonames:seat,\nprovince,Béni Mellal-Khénifra,Béni Mellal,بني ملال,Béni Mellal,05.091,32.3372,-6.3498,,Beni Mellal|Beni-Mellal,geonames:seat,\nprovince,Béni Mellal-Khénifra,Fquih Ben Salah,الفقيه بن صالح,Fquih Ben Salah,05.255,32.5021,-6.6877,الفقيه بنصالح,Fkih Ben Salah|Fquih Ben Saleh,geonames:seat,\nprovince,Béni Mellal-Khénifra,Khénifra,خنيفرة,Khénifra,05.301,32.9349,-5.6617,,Khenifra,geonames:seat,\nprovince,Béni Mellal-Khénifra,Khouribga,خريبكة,Khouribga,05.311,32.8811,-6.9063,,,geonames:seat,\nprovince,Casablanca-Settat,Benslimane,بنسليمان,Benslimane,06.111,33.62,-7.12,ابن سليمان|بن سليمان,Ben Slimane,hand:seat,name_ar|name_fr\nprovince,Casablanca-Settat,Berrechid,برشيد,Berrechid,06.117,33.2655,-7.5875,,Berrchid,geonames:seat,\nprefecture,Casablanca-Settat,Casablanca,الدار البيضاء,Casablanca,06.141,33.5883,-7.6114,كازابلانكا|البيضاء,Casa,geonames:seat,البيضاء\nprovince,Casablanca-Settat,El Jadida,الجديدة,El Jadida,06.181,33.2568,-8.5088,,El-Jadida|Mazagan,geonames:seat,word_ar\nprovince,Casablanca-Settat,Médiouna,مديونة,Médiouna,06.355,33.4516,-7.5199,,Mediouna,geonames:seat,\nprefecture,Casablanca-Settat,Mohammedia,المحمدية,Mohammedia,06.371,33.6861,-7.383,,Mohammédia|Mohammadia,geonames:seat,\nprovince,Casablanca-Settat,Nouaceur,النواصر,Nouaceur,06.385,33.3798,-7.6193,النواصير,Nouasseur,geonames:seat,\nprovince,Casablanca-Settat,Settat,سطات,Settat,06.461,33.001,-7.6166,,,geonames:seat,\nprovince,Casablanca-Settat,Sidi Bennour,سيدي بنور,Sidi Bennour,06.467,32.6524,-8.4277,سيدي بن نور,,geonames:seat,\nprovince,Marrakech-Safi,Al Haouz,الحوز,Al Haouz,07.041,31.35,-7.95,,El Haouz,hand:seat,\nprovince,Marrakech-Safi,Chichaoua,شيشاوة,Chichaoua,07.161,31.5435,-8.7628,,,geonames:seat,\nprovince,Marrakech-Safi,El Kelâa des Sraghna,قلعة السراغنة,El Kelâa des Sraghna,07.191,32.05,-7.41,,El Kelaa des Sraghna|Kelaat Sraghna|El Kelâat Es-Sraghna,hand:seat,\nprovince,Marrakech-Safi,Essaouira,الصويرة,Essaouira,07.211,31.5125,-9.77,,Mogador,geonames:seat,\nprefecture,Marrakech-Safi,Marrakech,مراكش,Marrakech,07.351,31.6342,-7.9999,,Marrakesh,geonames:seat,\nprovince,Marrakech-Safi,Rehamna,الرحامنة,Rehamna,07.427,32.24,-7.95,,Rhamna,hand:seat,\nprovince,Marrakech-Safi,Safi,آسفي,Safi,07.431,32.2994,-9.2372,أسفي|اسفي,Asfi,geonames:seat,word_fr\nprovince,Marrakech-Safi,Youssoufia,اليوسفية,Youssoufia,07.585,32.2463,-8.5294,,,geonames:seat,\nprovince,Drâa-Tafilalet,Errachidia,الرشيدية,Errachidia,08.201,31.9314,-4.4266,,Er-Rachidia,geonames:seat,\nprovince,Drâa-Tafilalet,Midelt,ميدلت,Midelt,08.363,32.6852,-4.7451,,,geonames:seat,\nprovince,Drâa-Tafilalet,Ouarzazate,ورزازات,Ouarzazate,08.401,30.9189,-6.8934,ورززات,,geonames:seat,\nprovince,Drâa-Tafilalet,Tinghir,تنغير,Tinghir,08.577,31.5147,-5.5328,تنجير,Tineghir,geonames:seat,\nprovince,Drâa-Tafilalet,Zagora,زاكورة,Zagora,08.587,30.3324,-5.8384,زاڭورة|زاگورة,,geonames:seat,\nprefecture,Souss-Massa,Agadir Ida-Outanane,أكادير إداوتنان,Agadir Ida-Outanane,09.001,30.4202,-9.5982,أكادير إدا وتنان|أكادير إدا أوتنان,Agadir-Ida-Ou-Tanane|Agadir Ida Outanane,geonames:seat,\nprovince,Souss-Massa,Chtouka-Aït Baha,اشتوكة آيت باها,Chtouka-Aït Baha,09.163,30.21,-9.37,شتوكة آيت باها|اشتوكة أيت باها,Chtouka Ait Baha,hand:seat,\nprefecture,Souss-Massa,Inezgane-Aït Melloul,إنزكان آيت ملول,Inezgane-Aït Melloul,09.273,30.3554,-9.5364,إنزكان أيت ملول,Inezgane-Ait Melloul,geonames:seat,\nprovince,Souss-Massa,Taroudannt,تارودانت,Taroudannt,09.541,30.4703,-8.877,,Taroudant,geonames:seat,\nprovince,Souss-Massa,Tata,طاطا,Tata,09.551,29.7441,-7.973,,,geonames:seat,word_fr\nprovince,Souss-Massa,Tiznit,تزنيت,Tiznit,09.581,29.6974,-9.7316,تيزنيت,,geonames:seat,\nprovince,Guelmim-Oued Noun,Assa-Zag,آسا الزاك,Assa-Zag,10.071,28.61,-9.43,أسا الزاك|أسا-الزاك,,hand:seat,\nprovince,Guelmim-Oued Noun,Guelmim,كلميم,Guelmim,10.261,28.987,-10.0574,كليميم|ڭلميم,Goulimine,geonames:seat,\nprovince,Guelmim-Oued Noun,Sidi Ifni,سيدي إفني,Sidi Ifni,10.473,29.3798,-10.173,سيدي افني,,geonames:seat,\nprovince,Guelmim-Oued Noun,Tan-Tan,طانطان,Tan-Tan,10.521,28.438,-11.1032,طنطان,Tantan,geonames:seat,\nprovince,Laâyoune-Sakia El Hamra,Boujdour,بوجدور,Boujdour,11.121,26.13,-14.48,,,hand:seat,\nprovince,Laâyoune-Sakia El Hamra,Es-Semara,السمارة,Es-Semara,11.221,26.7384,-11.6719,السمارا,Smara|Es-Smara|Es Smara,geonames:seat,\nprovince,Laâyoune-Sakia El Hamra,Laâyoune,العيون,Laâyoune,11.321,27.1418,-13.188,,Laayoune|Laâyoun|El Aaiún|El Ayoun,geonames:seat,word_ar\nprovince,Laâyoune-Sakia El Hamra,Tarfaya,طرفاية,Tarfaya,11.537,27.9392,-12.926,,,geonames:seat,\nprovince,Dakhla-Oued Ed-Dahab,Aousserd,أوسرد,Aousserd,12.066,,,,Aoussered,,\nprovince,Dakhla-Oued Ed-Dahab,Oued Ed-Dahab,وادي الذهب,Oued Ed-Dahab,12.391,23.68,-15.96,واد الذهب,Oued Eddahab,hand:seat,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Al Hoceima,الحسيمة,Al Hoceima,01.051.01.01,35.2516,-3.9372,,Al Hoceïma,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني بوعياش,Bni Bouayach,01.051.01.03,35.1051,-3.8403,,,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Al Hoceima,إمزورن,Imzouren,01.051.01.05,35.1464,-3.8506,,,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Al Hoceima,تارجيست,Targuist,01.051.01.07,34.9377,-4.3186,,,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Al Hoceima,أجدير,Ajdir,01.051.01.09,34.7435,-3.9758,,,geonames,homonym\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Chefchaouen,شفشاون,Chefchaouen,01.151.01.01,35.1688,-5.2636,,Chefchaouene,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Larache,القصر الكبير,Ksar El Kebir,01.331.01.01,35.0004,-5.9038,القصرالكبير,,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Larache,العرائش,Larache,01.331.01.03,35.1932,-6.1557,,,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Ouezzane,وزان,Ouezzane,01.405.01.09,34.7958,-5.5785,,,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,طنجة,Tanger,01.511.01.0,35.7673,-5.7998,,Tangier,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,أصيلة,Assilah,01.511.01.01,35.4652,-6.0342,,Asilah,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,اكزناية,Gueznaia,01.511.01.09,,,غزناية,,,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Tétouan,واد لو,Oued Laou,01.571.01.07,35.4484,-5.0963,واد لاو,,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,Tétouan,تطوان,Tétouan,01.571.01.11,35.5784,-5.3684,,Tetouan,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,M'diq-Fnideq,الفنيدق,Fnideq,01.573.01.01,35.8491,-5.3575,,Fnidek,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,M'diq-Fnideq,مرتيل,Martil,01.573.01.03,35.6166,-5.2752,,,geonames,\ncommune_urban,Tanger-Tétouan-Al Hoceïma,M'diq-Fnideq,المضيق,M'Diq,01.573.01.05,35.6831,-5.3287,,Mdiq,geonames,\ncommune_urban,L'Oriental,Berkane,أحفير,Ahfir,02.113.01.01,34.9537,-2.1003,,,geonames,\ncommune_urban,L'Oriental,Berkane,عين الركادة,Ain Erreggada,02.113.01.05,,,,,,\ncommune_urban,L'Oriental,Berkane,أكليم,Aklim,02.113.01.07,,,,,,\ncommune_urban,L'Oriental,Berkane,بركان,Berkane,02.113.01.09,34.92,-2.32,,,geonames,word_ar\ncommune_urban,L'Oriental,Berkane,السعيدية,Saïdia,02.113.01.25,35.0819,-2.229,,Saidia,geonames,\ncommune_urban,L'Oriental,Berkane,سيدي سليمان الشراعة,Sidi Slimane Echcharraa,02.113.01.29,,,,,,\ncommune_urban,L'Oriental,Driouch,بن الطيب,Ben Taïeb,02.167.01.03,,,بن طيب,Ben Taieb,,\ncommune_urban,L'Oriental,Driouch,الدريوش,Driouch,02.167.01.09,34.98,-3.39,,,hand,name_ar|name_fr\ncommune_urban,L'Oriental,Driouch,ميضار,Midar,02.167.01.13,34.9402,-3.5331,ميدار|مدار,,geonames,\ncommune_urban,L'Oriental,Figuig,بوعرفة,Bouarfa,02.251.01.01,32.5338,-1.9621,,,geonames,\ncommune_urban,L'Oriental,Figuig,فجيج,Figuig,02.251.01.03,32.1089,-1.2286,فكيك|فڭيڭ|فگيگ,,geonames,\ncommune_urban,L'Oriental,Guercif,جرسيف,Guercif,02.265.01.03,34.2257,-3.3536,كرسيف|گرسيف,,geonames,\ncommune_urban,L'Oriental,Jerada,عين بني مطهر,Ain Bni Mathar,02.275.01.03,34.0097,-2.0324,,Aïn Beni Mathar,geonames,\ncommune_urban,L'Oriental,Jerada,جرادة,Jérada,02.275.01.17,34.31,-2.16,,Jerada,geonames,\ncommune_urban,L'Oriental,Jerada,تويسيت,Touissit,02.275.01.35,,,تويست,,,\ncommune_urban,L'Oriental,Nador,العروي,Al Aaroui,02.381.01.01,35.0109,-3.0094,,Al Aroui|El Aroui|Laaroui,geonames,\ncommune_urban,L'Oriental,Nador,بني انصار,Bni Ansar,02.381.01.03,35.26,-2.93,,,hand,\ncommune_urban,L'Oriental,Nador,الناظور,Nador,02.381.01.05,35.1681,-2.9335,الناضور,,geonames,\ncommune_urban,L'Oriental,Nador,زايو,Zaïo,02.381.01.07,34.9428,-2.7329,,Zaio,geonames,\ncommune_urban,L'Oriental,Nador,أزغنغان,Zeghanghane,02.381.01.09,,,زغانغان,,,\ncommune_urban,L'Oriental,Nador,راس الماء,Ras El Ma,02.381.01.15,,,,,,\ncommune_urban,L'Oriental,Nador,سلوان,Selouane,02.381.01.19,35.0731,-2.9423,,,geonames,\ncommune_urban,L'Oriental,Oujda-Angad,بني درار,Bni Drar,02.411.01.11,,,,,,\ncommune_urban,L'Oriental,Oujda-Angad,النعيمة,Naïma,02.411.01.19,,,نعيمة,Naima,,name_fr\ncommune_urban,L'Oriental,Oujda-Angad,وجدة,Oujda,02.411.01.23,34.6814,-1.9086,,,geonames,\ncommune_urban,L'Oriental,Taourirt,دبدو,Debdou,02.533.01.13,33.9823,-3.0426,,,geonames,\ncommune_urban,L'Oriental,Taourirt,العيون سيدي ملوك,El Aïoun Sidi Mellouk,02.533.01.15,34.5832,-2.5061,,El Aioun Sidi Mellouk|El Aïoun,geonames,\ncommune_urban,L'Oriental,Taourirt,تاوريرت,Taourirt,02.533.01.33,34.4073,-2.8973,,,geonames,\ncommune_urban,Fès-Meknès,Meknès,مكناس,Meknès,03.061.01.01,33.8935,-5.5473,,Meknes,geonames,\ncommune_urban,Fès-Meknès,Meknès,المشور - استينية,Al Machouar-Stinia,03.061.01.03,,,المشوار-ستينيا,,,\ncommune_urban,Fès-Meknès,Meknès,بو فكران,Boufakrane,03.061.01.05,,,,,,\ncommune_urban,Fès-Meknès,Meknès,تولال,Toulal,03.061.01.07,,,,,,\ncommune_urban,Fès-Meknès,Meknès,مولاي إدريس زرهون,Moulay Driss Zerhoun,03.061.01.09,,,,,,\ncommune_urban,Fès-Meknès,Meknès,ويسلان,Ouislane,03.061.01.11,,,,,,\ncommune_urban,Fès-Meknès,Boulemane,بولمان,Boulemane,03.131.01.01,33.3638,-4.729,,,geonames,\ncommune_urban,Fès-Meknès,Boulemane,إيموزار مرموشة,Imouzzer Marmoucha,03.131.01.02,,,,,,\ncommune_urban,Fès-Meknès,Boulemane,ميسور,Missour,03.131.01.03,33.0489,-3.9895,,,geonames,\ncommune_urban,Fès-Meknès,Boulemane,أوطاط الحاج,Outat El Haj,03.131.01.05,33.34,-3.7,,,hand,\ncommune_urban,Fès-Meknès,El Hajeb,أكوراي,Agouraï,03.171.01.01,,,أغوراي,Agourai,,\ncommune_urban,Fès-Meknès,El Hajeb,عين تاوجطات,Aïn Taoujdate,03.171.01.03,33.93,-5.22,,Ain Taoujdate,hand,\ncommune_urban,Fès-Meknès,El Hajeb,الحاجب,El Hajeb,03.171.01.05,33.6879,-5.371,,,geonames,\ncommune_urban,Fès-Meknès,El Hajeb,سبع عيون,Sabaâ Aïyoun,03.171.01.07,,,السبع عيون,Sabaa Aiyoun,,\ncommune_urban,Fès-Meknès,Fès,فاس,Fès,03.231.01.0,34.0331,-5.0003,,Fes|Fez,geonames,short_fr|short_ar\ncommune_urban,Fès-Meknès,Fès,المشور فاس الجديد,Méchouar Fès Jdid,03.231.01.03,,,المشوار فاس جديد,,,\ncommune_urban,Fès-Meknès,Ifrane,أزرو,Azrou,03.271.01.01,33.4344,-5.2213,,,geonames,\ncommune_urban,Fès-Meknès,Ifrane,إفران,Ifrane,03.271.01.03,33.5267,-5.1102,,,geonames,\ncommune_urban,Fès-Meknès,Sefrou,البهاليل,Bhalil,03.451.01.01,33.8519,-4.8723,بهاليل|بهلول,Bhalile|El Bahalil|Bahlil,geonames,\ncommune_urban,Fès-Meknès,Sefrou,المنزل,El Menzel,03.451.01.03,33.84,-4.55,منزل,,hand,word_ar\ncommune_urban,Fès-Meknès,Sefrou,إيموزار كندر,Imouzzer Kandar,03.451.01.05,33.73,-5.01,ايموزار|إموزار كندر|إيموزار,Imouzzer|Imouzer Kandar|Imouzzer du Kandar|Immouzer Kandar,hand,\ncommune_urban,Fès-Meknès,Sefrou,رباط الخير,Ribate El Kheir,03.451.01.07,33.82,-4.41,الرباط الخير,,hand,\ncommune_urban,Fès-Meknès,Sefrou,صفرو,Sefrou,03.451.01.09,33.8319,-4.828,,,geonames,\ncommune_urban,Fès-Meknès,Taounate,غفساي,Ghafsai,03.531.01.01,,,,,,\ncommune_urban,Fès-Meknès,Taounate,قرية با محمد,Karia Ba Mohamed,03.531.01.03,34.3709,-5.2138,قريعة با محمد,,geonames,\ncommune_urban,Fès-Meknès,Taounate,تاونات,Taounate,03.531.01.05,34.5366,-4.6401,,,geonames,\ncommune_urban,Fès-Meknès,Taounate,طهر السوق,Thar Es-souk,03.531.01.07,,,طهار السوق|تار السوق,,,\ncommune_urban,Fès-Meknès,Taounate,تيسة,Tissa,03.531.01.09,34.2879,-4.6637,تيسا,,geonames,\ncommune_urban,Fès-Meknès,Taza,أكنول,Aknoul,03.561.01.01,34.6537,-3.8675,,,geonames,\ncommune_urban,Fès-Meknès,Taza,واد أمليل,Oued Amlil,03.561.01.05,34.2,-4.28,وادي أمليل,,geonames,\ncommune_urban,Fès-Meknès,Taza,تاهلة,Tahla,03.561.01.07,34.0496,-4.4216,طحلة,,geonames,\ncommune_urban,Fès-Meknès,Taza,تازة,Taza,03.561.01.11,34.21,-4.01,,,geonames,\ncommune_urban,Fès-Meknès,Moulay Yacoub,مولاي يعقوب,Moulay Yacoub,03.591.01.01,34.0879,-5.1817,,,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Kénitra,القنيطرة,Kénitra,04.281.01.01,34.261,-6.5802,,Kenitra,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Kénitra,مهدية,Mehdya,04.281.01.05,34.26,-6.66,,,hand,\ncommune_urban,Rabat-Salé-Kénitra,Kénitra,سوق الأربعاء,Souk El Arbaa,04.281.01.11,34.6866,-6.0027,,Souq Larb’a al Gharb,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Khémisset,الخميسات,Khémisset,04.291.01.01,33.824,-6.0663,,,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Khémisset,الرماني,Rommani,04.291.01.03,,,,,,name_ar|name_fr\ncommune_urban,Rabat-Salé-Kénitra,Khémisset,تيفلت,Tiflet,04.291.01.05,33.8947,-6.3065,,,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Khémisset,سيدي علال البحراوي,Sidi Allal El Bahraoui,04.291.01.17,,,,,,\ncommune_urban,Rabat-Salé-Kénitra,Rabat,الرباط,Rabat,04.421.01.0,34.0132,-6.8326,,,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Rabat,تواركة,Touarga,04.421.01.07,,,,,,\ncommune_urban,Rabat-Salé-Kénitra,Salé,سلا,Salé,04.441.01.0,34.0531,-6.7985,,Sale,geonames,word_fr|short_ar\ncommune_urban,Rabat-Salé-Kénitra,Salé,سيدي أبي القناديل,Sidi Bouknadel,04.441.01.08,34.12,-6.74,سيدي بوقنادل,,hand,\ncommune_urban,Rabat-Salé-Kénitra,Sidi Kacem,دار الكداري,Dar Gueddari,04.481.01.01,,,,,,\ncommune_urban,Rabat-Salé-Kénitra,Sidi Kacem,احد كورت,Had Kourt,04.481.01.03,34.6159,-5.7404,حد كورت,,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Sidi Kacem,جرف الملحة,Jorf El Melha,04.481.01.05,,,,,,\ncommune_urban,Rabat-Salé-Kénitra,Sidi Kacem,مشرع بلقصيري,Mechraa Bel Ksiri,04.481.01.07,34.5737,-5.9558,,,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Sidi Kacem,سيدي قاسم,Sidi Kacem,04.481.01.11,34.2215,-5.7077,,Sidi Qacem,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Sidi Slimane,سيدي سليمان,Sidi Slimane,04.491.01.07,34.2648,-5.926,,,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Sidi Slimane,سيدي يحيى الغرب,Sidi Yahya El Gharb,04.491.01.09,34.3049,-6.304,,Sidi Yahia El Gharb,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Skhirate-Témara,عين العودة,Aïn El Aouda,04.501.01.01,,,عين عودة,Ain El Aouda,,\ncommune_urban,Rabat-Salé-Kénitra,Skhirate-Témara,الهرهورة,Harhoura,04.501.01.03,33.94,-6.98,هرهورة,,hand,\ncommune_urban,Rabat-Salé-Kénitra,Skhirate-Témara,الصخيرات,Skhirate,04.501.01.05,33.8527,-7.0317,,,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Skhirate-Témara,تمارة,Témara,04.501.01.07,33.9287,-6.9066,,Temara,geonames,\ncommune_urban,Rabat-Salé-Kénitra,Skhirate-Témara,عين عتيق,Aïn Attig,04.501.01.09,,,,Ain Attig,,\ncommune_urban,Béni Mellal-Khénifra,Azilal,أزيلال,Azilal,05.081.01.01,31.9616,-6.5711,,,geonames,\ncommune_urban,Béni Mellal-Khénifra,Azilal,دمنات,Demnate,05.081.01.03,31.7344,-7.005,,,geonames,\ncommune_urban,Béni Mellal-Khénifra,Béni Mellal,بني ملال,Béni Mellal,05.091.01.01,32.3372,-6.3498,,Beni Mellal|Beni-Mellal,geonames,\ncommune_urban,Béni Mellal-Khénifra,Béni Mellal,القصيبة,El Ksiba,05.091.01.03,32.5729,-6.0195,,,geonames,\ncommune_urban,Béni Mellal-Khénifra,Béni Mellal,قصبة تادلة,Kasba Tadla,05.091.01.07,32.5977,-6.2684,قصبة تادلا,Kasbat Tadla|Kasbah Tadla|Kasbah-Tadla,geonames,\ncommune_urban,Béni Mellal-Khénifra,Béni Mellal,زاوية الشيخ,Zaouïat Cheikh,05.091.01.13,32.6444,-5.9183,,Zaouiat Cheikh|Zawyat ech Cheïkh,geonames,\ncommune_urban,Béni Mellal-Khénifra,Fquih Ben Salah,الفقيه بن صالح,Fquih Ben Salah,05.255.01.05,32.5021,-6.6877,الفقيه بنصالح,Fkih Ben Salah|Al Fqih Ben Çalah,geonames,\ncommune_urban,Béni Mellal-Khénifra,Fquih Ben Salah,اولاد عياد,Ouled Ayad,05.255.01.09,32.2,-6.8,أولاد أياد,Oulad Ayad,geonames,homonym\ncommune_urban,Béni Mellal-Khénifra,Fquih Ben Salah,سوق السبت أولاد النمة,Souk Sebt Ouled Nemma,05.255.01.11,,,سوق سبت أولاد النمة,,,\ncommune_urban,Béni Mellal-Khénifra,Khénifra,خنيفرة,Khénifra,05.301.01.01,32.9349,-5.6617,,Khenifra,geonames,\ncommune_urban,Béni Mellal-Khénifra,Khénifra,مريرت,M'Rirt,05.301.01.05,33.16,-5.57,,Mrirt,hand,\ncommune_urban,Béni Mellal-Khénifra,Khouribga,ابي الجعد,Béjaad,05.311.01.01,32.77,-6.39,بجعد,Bejaad,hand,\ncommune_urban,Béni Mellal-Khénifra,Khouribga,بوجنيبة,Boujniba,05.311.01.03,32.9005,-6.7746,,,geonames,\ncommune_urban,Béni Mellal-Khénifra,Khouribga,حطان,Hattane,05.311.01.05,,,حتان,,,\ncommune_urban,Béni Mellal-Khénifra,Khouribga,خريبكة,Khouribga,05.311.01.07,32.8811,-6.9063,,,geonames,\ncommune_urban,Béni Mellal-Khénifra,Khouribga,وادي زم,Oued Zem,05.311.01.09,32.8627,-6.5736,,,geonames,\ncommune_urban,Casablanca-Settat,Benslimane,بنسليمان,Benslimane,06.111.01.01,33.62,-7.12,بن سليمان|ابن سليمان,Ben Slimane,hand,name_ar|name_fr\ncommune_urban,Casablanca-Settat,Benslimane,بوزنيقة,Bouznika,06.111.01.03,33.7894,-7.1597,,,geonames,\ncommune_urban,Casablanca-Settat,Benslimane,المنصورية,El Mansouria,06.111.01.05,,,,,,\ncommune_urban,Casablanca-Settat,Berrechid,برشيد,Berrechid,06.117.01.03,33.2655,-7.5875,,,geonames,\ncommune_urban,Casablanca-Settat,Berrechid,الدروة,Deroua,06.117.01.05,,,,,,\ncommune_urban,Casablanca-Settat,Berrechid,الكارة,El Gara,06.117.01.07,33.27,-7.23,,,hand,\ncommune_urban,Casablanca-Settat,Berrechid,حد سوالم,Had Soualem,06.117.01.09,,,حد السوالم,,,\ncommune_urban,Casablanca-Settat,Berrechid,أولاد عبو,Oulad Abbou,06.117.01.11,,,,,,\ncommune_urban,Casablanca-Settat,Berrechid,سيدي رحال الشاطئ,Sidi Rahal Chatai,06.117.01.13,,,سيدي رحال,,,\ncommune_urban,Casablanca-Settat,Casablanca,الدار البيضاء,Casablanca,06.141.01.0,33.5883,-7.6114,كازابلانكا|البيضاء,Casa,geonames,البيضاء\ncommune_urban,Casablanca-Settat,Casablanca,مشور الدار البيضاء,Mechouar de Casablanca,06.141.01.81,,,,,,\ncommune_urban,Casablanca-Settat,El Jadida,أزمور,Azemmour,06.181.01.01,33.2895,-8.3425,,,geonames,\ncommune_urban,Casablanca-Settat,El Jadida,الجديدة,El Jadida,06.181.01.03,33.2568,-8.5088,,Mazagan|El Jadid,geonames,word_ar\ncommune_urban,Casablanca-Settat,El Jadida,لبير الجديد,Lbir Jdid,06.181.01.05,,,البير الجديد,,,\ncommune_urban,Casablanca-Settat,Médiouna,لهراويين,Lahraouyine,06.355.01.01,,,الهراويين|لاحراويين,,,\ncommune_urban,Casablanca-Settat,Médiouna,مديونة,Médiouna,06.355.01.03,33.4516,-7.5199,,Mediouna,geonames,\ncommune_urban,Casablanca-Settat,Médiouna,تيط مليل,Tit Mellil,06.355.01.05,33.5581,-7.4865,,,geonames,\ncommune_urban,Casablanca-Settat,Mohammedia,المحمدية,Mohammadia,06.371.01.01,33.6861,-7.383,,Mohammedia|Mohammédia,geonames,\ncommune_urban,Casablanca-Settat,Mohammedia,عين حرودة,Aïn Harrouda,06.371.01.03,33.64,-7.45,,Ain Harrouda,hand,\ncommune_urban,Casablanca-Settat,Nouaceur,بوسكورة,Bouskoura,06.385.01.01,33.4498,-7.6524,,,geonames,\ncommune_urban,Casablanca-Settat,Nouaceur,دار بوعزة,Dar Bouazza,06.385.01.02,33.5153,-7.8168,,,geonames,\ncommune_urban,Casablanca-Settat,Nouaceur,النواصر,Nouaceur,06.385.01.03,33.3798,-7.6193,,Zawyat an Nwaçer,geonames,\ncommune_urban,Casablanca-Settat,Settat,بن أحمد,Ben Ahmed,06.461.01.01,33.06,-7.25,,,hand,\ncommune_urban,Casablanca-Settat,Settat,البروج,El Borouj,06.461.01.05,,,,,,\ncommune_urban,Casablanca-Settat,Settat,لولاد,Loulad,06.461.01.09,,,,,,\ncommune_urban,Casablanca-Settat,Settat,أولاد امراح,Oulad M'Rah,06.461.01.13,,,,,,\ncommune_urban,Casablanca-Settat,Settat,سطات,Settat,06.461.01.15,33.001,-7.6166,,,geonames,\ncommune_urban,Casablanca-Settat,Sidi Bennour,سيدي بنور,Sidi Bennour,06.467.01.07,32.6524,-8.4277,,,geonames,\ncommune_urban,Casablanca-Settat,Sidi Bennour,زمامرة,Zemamra,06.467.01.09,,,الزمامرة,,,\ncommune_urban,Marrakech-Safi,Al Haouz,أيت أورير,Aït Ourir,07.041.01.01,,,,Ait Ourir,,\ncommune_urban,Marrakech-Safi,Al Haouz,أمزميز,Amizmiz,07.041.01.03,31.2167,-8.2318,أميزميز,,geonames,\ncommune_urban,Marrakech-Safi,Al Haouz,تحناوت,Tahannaout,07.041.01.09,31.35,-7.95,,,hand,\ncommune_urban,Marrakech-Safi,Chichaoua,شيشاوة,Chichaoua,07.161.01.01,31.5435,-8.7628,شيشاوا,,geonames,\ncommune_urban,Marrakech-Safi,Chichaoua,إمنتانوت,Imintanoute,07.161.01.03,,,إيمنتانوت|إيمينتانوت,,,\ncommune_urban,Marrakech-Safi,El Kelâa des Sraghna,قلعة السراغنة,El Kelaâ des Sraghna,07.191.01.03,32.05,-7.41,,Kelaat Sraghna|El Kelaa des Sraghna|El Kelâa des Sraghna,hand,\ncommune_urban,Marrakech-Safi,El Kelâa des Sraghna,العطاوية,Laattaouia,07.191.01.05,,,,,,\ncommune_urban,Marrakech-Safi,El Kelâa des Sraghna,سيدي رحال,Sidi Rahhal,07.191.01.07,31.6503,-7.4729,,,geonames,\ncommune_urban,Marrakech-Safi,El Kelâa des Sraghna,تملالت,Tamallalt,07.191.01.09,,,تاملالت,,,\ncommune_urban,Marrakech-Safi,Essaouira,آيت داوود,Aït Daoud,07.211.01.01,,,آيت داود,Ait Daoud,,\ncommune_urban,Marrakech-Safi,Essaouira,الحنشان,El Hanchane,07.211.01.03,,,,,,\ncommune_urban,Marrakech-Safi,Essaouira,الصويرة,Essaouira,07.211.01.05,31.5125,-9.77,,Mogador,geonames,\ncommune_urban,Marrakech-Safi,Essaouira,تالمست,Talmest,07.211.01.07,31.81,-9.33,تالماست,,geonames,\ncommune_urban,Marrakech-Safi,Essaouira,تمنار,Tamanar,07.211.01.09,31.0009,-9.678,,,geonames,\ncommune_urban,Marrakech-Safi,Marrakech,مراكش,Marrakech,07.351.01.0,31.6342,-7.9999,,Marrakesh,geonames,\ncommune_urban,Marrakech-Safi,Marrakech,المشور - القصبة,Méchouar Kasba,07.351.01.01,,,المشوار-قصبة|المشوار القصبة,Méchouar-Kasba,,\ncommune_urban,Marrakech-Safi,Rehamna,ابن جرير,Ben Guerir,07.427.01.01,32.24,-7.95,بن جرير|بنجرير|بن كرير,Benguerir|Bengrir,hand,\ncommune_urban,Marrakech-Safi,Rehamna,سيدي بوعثمان,Sidi Bou Othmane,07.427.01.17,31.9023,-7.9417,,,geonames,\ncommune_urban,Marrakech-Safi,Safi,آسفي,Safi,07.431.01.03,32.2994,-9.2372,الصافي|أسفي|اسفي,,geonames,word_fr\ncommune_urban,Marrakech-Safi,Safi,جمعة سحيم,Jamaat Shaim,07.431.01.09,,,,,,\ncommune_urban,Marrakech-Safi,Safi,سبت كزولة,Sebt Gzoula,07.431.01.11,,,,,,\ncommune_urban,Marrakech-Safi,Youssoufia,الشماعية,Echemmaia,07.585.01.07,32.08,-8.63,,,hand,\ncommune_urban,Marrakech-Safi,Youssoufia,اليوسفية,Youssoufia,07.585.01.13,32.2463,-8.5294,,,geonames,homonym\ncommune_urban,Drâa-Tafilalet,Errachidia,أرفود,Arfoud,08.201.01.01,31.4353,-4.2326,,Erfoud,geonames,\ncommune_urban,Drâa-Tafilalet,Errachidia,بودنيب,Boudnib,08.201.01.03,,,بوذنيب,,,\ncommune_urban,Drâa-Tafilalet,Errachidia,الرشيدية,Errachidia,08.201.01.05,31.9314,-4.4266,,,geonames,\ncommune_urban,Drâa-Tafilalet,Errachidia,كلميمة,Goulmima,08.201.01.09,31.6923,-4.9526,,,geonames,\ncommune_urban,Drâa-Tafilalet,Errachidia,الجرف,Jorf,08.201.01.11,31.4944,-4.406,,,geonames,\ncommune_urban,Drâa-Tafilalet,Errachidia,الريصاني,Moulay Ali Cherif,08.201.01.13,,,,,,homonym\ncommune_urban,Drâa-Tafilalet,Errachidia,تنجداد,Tinejdad,08.201.01.15,,,,,,\ncommune_urban,Drâa-Tafilalet,Midelt,ميدلت,Midelt,08.363.01.03,32.6852,-4.7451,,,geonames,\ncommune_urban,Drâa-Tafilalet,Midelt,الريش,Er-rich,08.363.01.07,,,,,,word_ar\ncommune_urban,Drâa-Tafilalet,Ouarzazate,ورزازات,Ouarzazate,08.401.01.07,30.9189,-6.8934,,Ouarzazat,geonames,\ncommune_urban,Drâa-Tafilalet,Ouarzazate,تازناخت,Taznakht,08.401.01.09,30.5784,-7.2034,,,geonames,\ncommune_urban,Drâa-Tafilalet,Tinghir,بومالن دادس,Boumalne Dades,08.577.01.03,,,,,,\ncommune_urban,Drâa-Tafilalet,Tinghir,قلعة مكونة,Kalaat M'Gouna,08.577.01.05,31.2457,-6.1326,,Kelaat Mgouna,geonames,\ncommune_urban,Drâa-Tafilalet,Tinghir,تنغير,Tinghir,08.577.01.11,31.5147,-5.5328,تنجير,,geonames,\ncommune_urban,Drâa-Tafilalet,Zagora,أكدز,Agdz,08.587.01.01,30.6936,-6.4463,,,geonames,\ncommune_urban,Drâa-Tafilalet,Zagora,زاكورة,Zagora,08.587.01.13,30.3324,-5.8384,زاڭورة|زاگورة,,geonames,\ncommune_urban,Souss-Massa,Agadir Ida-Outanane,أكادير,Agadir,09.001.01.01,30.4202,-9.5982,أڭادير|أغادير,,geonames,\ncommune_urban,Souss-Massa,Chtouka-Aït Baha,أيت بها,Ait Baha,09.163.01.03,,,آيت باها,,,\ncommune_urban,Souss-Massa,Chtouka-Aït Baha,بيوكرى,Biougra,09.163.01.11,30.21,-9.37,,,hand,\ncommune_urban,Souss-Massa,Inezgane-Aït Melloul,أيت ملول,Aït Melloul,09.273.01.05,30.33,-9.5,,Ait Melloul,hand,\ncommune_urban,Souss-Massa,Inezgane-Aït Melloul,الدشيرة الجهادية,Dcheïra El Jihadia,09.273.01.13,,,,Dcheira El Jihadia,,\ncommune_urban,Souss-Massa,Inezgane-Aït Melloul,إنزكان,Inezgane,09.273.01.15,30.3554,-9.5364,انزكان,,geonames,\ncommune_urban,Souss-Massa,Inezgane-Aït Melloul,لقليعة,Lqliaa,09.273.01.17,,,القليعة,,,\ncommune_urban,Souss-Massa,Taroudannt,أيت إيعزة,Ait Iaaza,09.541.01.01,,,,,,\ncommune_urban,Souss-Massa,Taroudannt,أولوز,Aoulouz,09.541.01.02,30.6731,-8.1809,,,geonames,\ncommune_urban,Souss-Massa,Taroudannt,الكردان,El Guerdane,09.541.01.03,,,,,,\ncommune_urban,Souss-Massa,Taroudannt,إيغرم,Irherm,09.541.01.05,,,,,,\ncommune_urban,Souss-Massa,Taroudannt,أولاد برحيل,Oulad Berhil,09.541.01.07,,,,,,\ncommune_urban,Souss-Massa,Taroudannt,أولاد تايمة,Oulad Teima,09.541.01.09,30.3947,-9.209,,,geonames,\ncommune_urban,Souss-Massa,Taroudannt,تالوين,Taliouine,09.541.01.11,30.5292,-7.9126,تاليوين,,geonames,\ncommune_urban,Souss-Massa,Taroudannt,تارودانت,Taroudannt,09.541.01.13,30.4703,-8.877,,Taroudant,geonames,\ncommune_urban,Souss-Massa,Tata,أقا,Akka,09.551.01.01,,,عكا,,,short_ar\ncommune_urban,Souss-Massa,Tata,فم الحصن,Fam El Hisn,09.551.01.03,,,,,,\ncommune_urban,Souss-Massa,Tata,فم زكيد,Foum Zguid,09.551.01.05,,,فم زڭيد,,,\ncommune_urban,Souss-Massa,Tata,طاطا,Tata,09.551.01.07,29.7441,-7.973,,,geonames,word_fr\ncommune_urban,Souss-Massa,Tiznit,تافراوت,Tafraout,09.581.01.05,29.7245,-8.9747,,,geonames,\ncommune_urban,Souss-Massa,Tiznit,تيزنيت,Tiznit,09.581.01.07,29.6974,-9.7316,تزنيت,,geonames,\ncommune_urban,Guelmim-Oued Noun,Assa-Zag,أسا,Assa,10.071.01.01,28.61,-9.43,,,hand,word_ar|word_fr|short_ar\ncommune_urban,Guelmim-Oued Noun,Assa-Zag,الزاك,Zag,10.071.01.03,28.0221,-9.294,,,geonames,short_fr\ncommune_urban,Guelmim-Oued Noun,Guelmim,بويزكارن,Bouizakarne,10.261.01.01,,,,,,\ncommune_urban,Guelmim-Oued Noun,Guelmim,كلميم,Guelmim,10.261.01.03,28.987,-10.0574,كليميم|ڭلميم,,geonames,\ncommune_urban,Guelmim-Oued Noun,Sidi Ifni,الأخصاص,Lakhsas,10.473.01.01,,,الخساس,,,\ncommune_urban,Guelmim-Oued Noun,Sidi Ifni,سيدي إفني,Sidi Ifni,10.473.01.03,29.3798,-10.173,,,geonames,\ncommune_urban,Guelmim-Oued Noun,Tan-Tan,طانطان,Tan Tan,10.521.01.01,28.438,-11.1032,تان تان,,geonames,\ncommune_urban,Guelmim-Oued Noun,Tan-Tan,الوطية,El Ouatia,10.521.01.03,,,,,,\ncommune_urban,Laâyoune-Sakia El Hamra,Boujdour,بوجدور,Boujdour,11.121.01.01,26.13,-14.48,,,hand,\ncommune_urban,Laâyoune-Sakia El Hamra,Es-Semara,السمارة,Es-semara,11.221.01.01,26.7384,-11.6719,,Smara|Es-Semara|Es Smara,geonames,\ncommune_urban,Laâyoune-Sakia El Hamra,Laâyoune,المرسى,El Marsa,11.321.01.01,,,,,,\ncommune_urban,Laâyoune-Sakia El Hamra,Laâyoune,العيون,Laâyoune,11.321.01.03,27.1418,-13.188,,Laayoune|El Aaiún|El Ayoun,geonames,word_ar\ncommune_urban,Laâyoune-Sakia El Hamra,Tarfaya,طرفاية,Tarfaya,11.537.01.05,27.9392,-12.926,,,geonames,\ncommune_urban,Dakhla-Oued Ed-Dahab,Aousserd,الكويرة,Lagouira,12.066.01.03,,,,,,\ncommune_urban,Dakhla-Oued Ed-Dahab,Oued Ed-Dahab,الداخلة,Dakhla,12.391.01.01,23.68,-15.96,,,hand,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني بوفراح,Bni Boufrah,01.051.03.01,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني اكميل,Bni Gmil,01.051.03.03,,,بني جملي,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني جميل مكصولين,Bni Gmil Maksouline,01.051.03.05,,,بني جملي مسكولين,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,سنادة,Senada,01.051.03.07,35.0745,-4.2158,,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,أيت قمرة,Ait Kamra,01.051.05.01,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,أيت يوسف وعلي,Ait Youssef Ou Ali,01.051.05.03,,,آيت يوسف أو علي,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,أربعاء تاوريرت,Arbaa Taourirt,01.051.05.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني عبد الله,Bni Abdallah,01.051.05.07,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني حذيفة,Bni Hadifa,01.051.05.09,,,بني حديفة,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,شقران,Chakrane,01.051.05.11,,,شكران,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,إمرابطن,Imrabten,01.051.05.13,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,إزمورن,Izemmouren,01.051.05.15,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,لوطا,Louta,01.051.05.17,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,النكور,Mnoud Nekkour,01.051.05.19,,,منود النكور,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,ارواضي,Rouadi,01.051.05.21,35.1412,-4.1363,الرواضي,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,تيفروين,Tifarouine,01.051.05.23,,,تيفاروين,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,زاوية سيدي عبد القادر,Zaouiat Sidi Abdelkader,01.051.05.25,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني احمد اموكزان,Bni Ahmed Imoukzan,01.051.07.03,,,بني احمد اموكزن,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني عمارت,Bni Ammart,01.051.07.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني ابشير,Bni Bchir,01.051.07.07,,,بني بشير,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني بونصار,Bni Bounsar,01.051.07.11,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,سيدي بوتميم,Sidi Boutmim,01.051.07.19,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,سيدي بوزينب,Sidi Bouzineb,01.051.07.21,,,سيدي بوزنيب,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,زرقت,Zarkt,01.051.07.27,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,عبد الغاية السواحل,Abdelghaya Souahel,01.051.09.01,,,عبدالغاية سواهيل,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,بني بوشيبت,Bni Bouchibet,01.051.09.09,,,بني بوشيبات,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,اساكن,Issaguen,01.051.09.13,,,إيساغن,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,كتامة,Ketama,01.051.09.15,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,مولاي احمد الشريف,Moulay Ahmed Cherif,01.051.09.17,,,مولاي أحمد شريف,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,تاغزوت,Taghzout,01.051.09.23,,,تاغازوت,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Al Hoceima,تامساوت,Tamsaout,01.051.09.25,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,باب برد,Bab Berred,01.151.03.03,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,اونان,Iounane,01.151.03.13,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,تمروت,Tamorot,01.151.03.23,34.9363,-4.7794,تاموروت,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,باب تازة,Bab Taza,01.151.05.01,35.0617,-5.1983,,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني دركول,Bni Darkoul,01.151.05.03,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني فغلوم,Bni Faghloum,01.151.05.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني صالح,Bni Salah,01.151.05.07,,,بني صلاح,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,الدردارة,Derdara,01.151.05.09,35.1104,-5.2901,دردارة,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,فيفي,Fifi,01.151.05.11,34.9487,-5.248,,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,لغدير,Laghdir,01.151.05.13,,,الغدير,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,تنقوب,Tanaqoub,01.151.05.15,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني أحمد الشرقية,Bni Ahmed Cherqia,01.151.06.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني أحمد الغربية,Bni Ahmed Gharbia,01.151.06.07,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,المنصورة,Mansoura,01.151.06.15,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,واد ملحة,Oued Malha,01.151.06.21,,,واد المالحة,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني بوزرة,Bni Bouzra,01.151.07.01,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني منصور,Bni Mansour,01.151.07.03,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني سلمان,Bni Selmane,01.151.07.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,اسطيحة,Steha,01.151.07.07,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,تلمبوط,Talambote,01.151.07.09,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,تاسيفت,Tassift,01.151.07.11,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,تزكان,Tizgane,01.151.07.13,35.4121,-5.0684,تيزغان,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,أمتار,Amtar,01.151.09.01,,,أمطار,,,word_ar\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني رزين,Bni Rzine,01.151.09.09,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,بني سميح,Bni Smih,01.151.09.11,,,بني أسميح,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,متيوة,M'tioua,01.151.09.17,,,متيوا,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Chefchaouen,ووزكان,Ouaouzgane,01.151.09.19,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Fahs-Anjra,أنجرة,Anjra,01.227.03.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Fahs-Anjra,جوامعة,Jouamaa,01.227.03.11,,,الجوامعة,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Fahs-Anjra,القصر المجاز,Ksar El Majaz,01.227.03.13,,,قصر المجاز,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Fahs-Anjra,تغرامت,Taghramt,01.227.03.21,,,تاغرامت,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Fahs-Anjra,البحراويين,Al Bahraoyine,01.227.05.01,,,البحراوين,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Fahs-Anjra,القصر الصغير,Ksar Sghir,01.227.05.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Fahs-Anjra,ملوسة,Malloussa,01.227.05.09,,,أملوس|معلوسة,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,بوجديان,Bou Jedyane,01.331.07.01,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,قصر بجير,Ksar Bjir,01.331.07.03,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,العوامرة,Laouamra,01.331.07.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,سوق القلة,Souk L'Qolla,01.331.07.11,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,تطفت,Tatoft,01.331.07.15,,,تاطفت,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,زوادة,Zouada,01.331.07.17,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,عياشة,Ayacha,01.331.09.01,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,بني عروس,Bni Arouss,01.331.09.03,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,بني كرفط,Bni Garfett,01.331.09.05,,,بني ڭرفط,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,تازروت,Tazroute,01.331.09.13,,,تزروت,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,زعرورة,Zaaroura,01.331.09.15,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,أولاد أوشيح,Oulad Ouchih,01.331.11.03,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,ريصانة الشمالية,Rissana Chamalia,01.331.11.07,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,ريصانة الجنوبية,Rissana Janoubia,01.331.11.09,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,الساحل,Sahel,01.331.11.11,,,,,,word_ar|word_fr\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,السواكن,Souaken,01.331.11.12,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Larache,سوق الطلبة,Souk Tolba,01.331.11.13,,,سوق طلبة,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,بني كلة,Bni Quolla,01.405.07.01,,,بني قلة,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,لمجاعرة,Lamjaara,01.405.07.03,,,لمجارة,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,مصمودة,Masmouda,01.405.07.05,,,مسمودة,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,امزفرون,Mzefroune,01.405.07.07,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,ونانة,Ounnana,01.405.07.09,,,أونانة|اونانا,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,سيدي أحمد الشريف,Sidi Ahmed Cherif,01.405.07.11,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,سيدي بوصبر,Sidi Bousber,01.405.07.13,34.5628,-5.3621,سيدي بوسبر,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,سيدي رضوان,Sidi Redouane,01.405.07.15,34.6869,-5.4454,,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,تروال,Teroual,01.405.07.17,34.6745,-5.2733,ترواال,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,ازغيرة,Zghira,01.405.07.19,,,الزغيرة|زغيرة,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,عين بيضاء,Ain Beida,01.405.09.01,,,عين البيضا,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,أسجن,Asjen,01.405.09.03,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,ابريكشة,Brikcha,01.405.09.05,34.9673,-5.5729,بريكشة,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,مقريصات,Moqrisset,01.405.09.09,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,قلعة بوقرة,Kalaat Bouqorra,01.405.11.07,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Ouezzane,زومي,Zoumi,01.405.11.11,34.8032,-5.3446,,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,المنزلة,Al Manzla,01.511.03.01,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,أقواس برييش,Aquouass Briech,01.511.03.03,,,أقواس بريش|أكوواس بريش,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,سبت الزينات,Sebt Azzinate,01.511.03.05,,,سبت ازينات,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,دار الشاوي,Dar Chaoui,01.511.03.07,35.5377,-5.7174,,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,الساحل الشمالي,Sahel Chamali,01.511.03.11,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,سيدي اليمني,Sidi Lyamani,01.511.03.13,,,سيدي اليماني|سيدي الياماني,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,حد الغربية,Had Al Gharbia,01.511.03.15,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,العوامة,Laaouama,01.511.03.17,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,حجر النحل,HJAR ENNHAL,01.511.81.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,عين لحصن,Ain Lahsan,01.571.03.01,,,عين لحسن,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,الخروب,AL Kharroub,01.571.03.03,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,بغاغزة,Bghaghza,01.571.03.05,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,بني حرشن,Bni Harchen,01.571.03.07,,,بني حرشان,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,جبل لحبيب,Jbel Lahbib,01.571.03.09,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,بني يدر,Bni Idder,01.571.03.11,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,الملاليين,Mallalienne,01.571.03.15,,,ملاليان,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,صدينة,Saddina,01.571.03.17,35.6141,-5.4519,سدينا,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,سوق القديم,Souk Kdim,01.571.03.19,,,سوق قديم,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,السحتريين,Sahtryine,01.571.03.21,,,ساحترين,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,الحمراء,Al Hamra,01.571.05.01,,,,,,word_ar\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,الواد,Al Oued,01.571.05.05,,,الوادي,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,أزلا,Azla,01.571.05.07,35.553,-5.2447,,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,بني ليت,Bni Leit,01.571.05.13,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,بني سعيد,Bni Said,01.571.05.15,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,دار بني قريش,Dar Bni Karrich,01.571.05.17,,,دار بن كريش,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,أولاد علي منصور,Oulad Ali Mansour,01.571.05.19,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,الزيتون,Zaitoune,01.571.05.23,,,زينتون,,,word_ar\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,زاوية سيدي قاسم,Zaouiat Sidi Kacem,01.571.05.25,,,,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,Tétouan,الزينات,Zinat,01.571.05.27,35.43,-5.4,زينات,,geonames,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,M'diq-Fnideq,عليين,Allyene,01.573.03.03,,,العليين,,,\ncommune_rural,Tanger-Tétouan-Al Hoceïma,M'diq-Fnideq,بليونش,Belyounech,01.573.03.05,,,,,,\ncommune_rural,L'Oriental,Berkane,أغبال,Aghbal,02.113.03.01,,,,,,\ncommune_rural,L'Oriental,Berkane,فزوان,Fezouane,02.113.03.07,,,,,,\ncommune_rural,L'Oriental,Berkane,لعثامنة,Laâtamna,02.113.03.09,,,العطامنة,Laatamna,,\ncommune_rural,L'Oriental,Berkane,مداغ,Madagh,02.113.03.11,35.0103,-2.337,,,geonames,\ncommune_rural,L'Oriental,Berkane,بوغريبة,Boughriba,02.113.05.03,,,بوغربة,,,\ncommune_rural,L'Oriental,Berkane,شويحية,Chouihia,02.113.05.05,,,الشويحية,,,\ncommune_rural,L'Oriental,Berkane,رسلان,Rislane,02.113.05.13,34.7699,-2.4603,ريسلان,,geonames,\ncommune_rural,L'Oriental,Berkane,سيدي بوهرية,Sidi Bouhria,02.113.05.15,,,سيدي بوحريا,,,\ncommune_rural,L'Oriental,Berkane,تافوغالت,Tafoughalt,02.113.05.17,,,,,,\ncommune_rural,L'Oriental,Berkane,زكزل,Zegzel,02.113.05.19,,,,,,\ncommune_rural,L'Oriental,Driouch,عين الزهرة,Aïn Zohra,02.167.03.01,,,عين الزهراء|عين زهرة,Ain Zohra,,\ncommune_rural,L'Oriental,Driouch,آيت مائت,Ait Mait,02.167.03.03,,,,,,\ncommune_rural,L'Oriental,Driouch,أمجاو,Amejjaou,02.167.03.05,,,أمججو,,,\ncommune_rural,L'Oriental,Driouch,دار الكبداني,Dar El Kebdani,02.167.03.07,,,,,,\ncommune_rural,L'Oriental,Driouch,امطالسة,Mtalssa,02.167.03.09,,,متالسة|مطالسة,,,\ncommune_rural,L'Oriental,Driouch,أولاد بوبكر,Oulad Boubker,02.167.03.11,,,,,,\ncommune_rural,L'Oriental,Driouch,تزاغين,Tazaghine,02.167.03.13,,,تزغين,,,\ncommune_rural,L'Oriental,Driouch,أزلاف,Azlaf,02.167.09.01,,,,,,\ncommune_rural,L'Oriental,Driouch,بني مرغنين,Bni Marghnine,02.167.09.05,,,,,,\ncommune_rural,L'Oriental,Driouch,بودينار,Boudinar,02.167.09.07,35.156,-3.6236,,,geonames,\ncommune_rural,L'Oriental,Driouch,إفرني,Iferni,02.167.09.09,,,,,,\ncommune_rural,L'Oriental,Driouch,إجرمواس,Ijermaouas,02.167.09.11,,,إجرماوس,,,\ncommune_rural,L'Oriental,Driouch,امهاجر,M'Hajer,02.167.09.15,,,مهاجر,,,\ncommune_rural,L'Oriental,Driouch,وردانة,Ouardana,02.167.09.17,,,,,,\ncommune_rural,L'Oriental,Driouch,أولاد أمغار,Oulad Amghar,02.167.09.19,,,,,,\ncommune_rural,L'Oriental,Driouch,تفريست,Tafersit,02.167.09.21,,,تفرسيت|تافرسيت,,,\ncommune_rural,L'Oriental,Driouch,تليليت,Talilit,02.167.09.23,,,تاليلت,,,\ncommune_rural,L'Oriental,Driouch,تمسمان,Temsamane,02.167.09.25,,,تيمسامان,,,\ncommune_rural,L'Oriental,Driouch,اتروكوت,Trougout,02.167.09.27,,,تروغوت,,,\ncommune_rural,L'Oriental,Driouch,اتسافت,Tsaft,02.167.09.29,,,تسافت,,,\ncommune_rural,L'Oriental,Figuig,عين الشواطر,Ain Chouater,02.251.03.01,,,عين شواطر,,,\ncommune_rural,L'Oriental,Figuig,بني تدجيت,Bni Tadjite,02.251.03.03,,,بني تجيت,,,\ncommune_rural,L'Oriental,Figuig,بوعنان,Bouanane,02.251.03.05,,,بوانان,,,\ncommune_rural,L'Oriental,Figuig,بوشاون,Bouchaouene,02.251.03.07,,,بو الشعوين,,,\ncommune_rural,L'Oriental,Figuig,بومريم,Boumerieme,02.251.03.09,,,بومرييم,,,\ncommune_rural,L'Oriental,Figuig,تالسينت,Talsint,02.251.03.11,,,,,,\ncommune_rural,L'Oriental,Figuig,عين الشعير,Aïn Chaïr,02.251.03.13,,,عين شعيير,Ain Chair,,\ncommune_rural,L'Oriental,Figuig,عبو لكحل,Abbou Lakhal,02.251.05.01,,,عبو الخال,,,\ncommune_rural,L'Oriental,Figuig,بني كيل,Bni Guil,02.251.05.03,,,,,,\ncommune_rural,L'Oriental,Figuig,معتركة,Maatarka,02.251.05.05,,,معاطركة|المعترك,,,\ncommune_rural,L'Oriental,Figuig,تندرارة,Tendrara,02.251.05.07,,,,,,\ncommune_rural,L'Oriental,Guercif,الصباب,Assebbab,02.265.05.01,,,أسيباب,,,\ncommune_rural,L'Oriental,Guercif,بركين,Barkine,02.265.05.03,,,باركين,,,\ncommune_rural,L'Oriental,Guercif,هوارة أولاد رحو,Houara Oulad Raho,02.265.05.05,,,,,,\ncommune_rural,L'Oriental,Guercif,لمريجة,Lamrija,02.265.05.07,,,لامريجة,,,\ncommune_rural,L'Oriental,Guercif,صاكة,Saka,02.265.05.15,,,السقا|ساكا,,,\ncommune_rural,L'Oriental,Guercif,مزكيتام,Mazguitam,02.265.07.09,,,مزڭيتام|مازكيتام,,,\ncommune_rural,L'Oriental,Guercif,أولاد بوريمة,Oulad Bourima,02.265.07.11,,,,,,\ncommune_rural,L'Oriental,Guercif,رأس القصر,Ras Laksar,02.265.07.13,,,,,,\ncommune_rural,L'Oriental,Guercif,تادرت,Taddart,02.265.07.17,,,تادارت,,,\ncommune_rural,L'Oriental,Jerada,كفايت,Gafaït,02.275.03.03,,,,Gafait,,\ncommune_rural,L'Oriental,Jerada,كنفودة,Guenfouda,02.275.03.05,34.4836,-2.0456,ڭنفودة,,geonames,\ncommune_rural,L'Oriental,Jerada,لعوينات,Laaouinate,02.275.03.07,,,العاوينات,,,\ncommune_rural,L'Oriental,Jerada,لبخاتة,Lebkhata,02.275.03.09,,,,,,\ncommune_rural,L'Oriental,Jerada,رأس عصفور,Ras Asfour,02.275.03.13,,,,,,\ncommune_rural,L'Oriental,Jerada,سيدي بو بكر,Sidi Boubker,02.275.03.15,,,,,,\ncommune_rural,L'Oriental,Jerada,تيولي,Tiouli,02.275.03.21,34.3668,-1.8371,,,geonames,\ncommune_rural,L'Oriental,Jerada,بني مطهر,Bni Mathar,02.275.05.01,,,,,,\ncommune_rural,L'Oriental,Jerada,مريجة,Mrija,02.275.05.11,,,مرجة,,,\ncommune_rural,L'Oriental,Jerada,أولاد غزييل,Oulad Ghziyel,02.275.05.13,,,أولاد غزيل,,,\ncommune_rural,L'Oriental,Jerada,أولاد سيدي عبد الحاكم,Oulad Sidi Abdelhakem,02.275.05.15,,,,,,\ncommune_rural,L'Oriental,Nador,بني بويفرور,Bni Bouifrour,02.381.05.01,,,بني بويافر,,,\ncommune_rural,L'Oriental,Nador,بني شيكر,Bni Chiker,02.381.05.03,,,,,,\ncommune_rural,L'Oriental,Nador,بني سيدال الجبل,Bni Sidel Jbel,02.381.05.05,,,بني سيدل الجبل,,,\ncommune_rural,L'Oriental,Nador,بني سيدال لوطا,Bni Sidel Louta,02.381.05.07,,,بني سيدال لوطة,,,\ncommune_rural,L'Oriental,Nador,بوعرك,Bouarg,02.381.05.09,,,,,,\ncommune_rural,L'Oriental,Nador,إيعزانن,Iaazzanène,02.381.05.13,,,إيعزنن,Iaazzanene,,\ncommune_rural,L'Oriental,Nador,إيحدادن,Ihaddadene,02.381.05.15,,,,,,\ncommune_rural,L'Oriental,Nador,إيكسان,Iksane,02.381.05.17,,,إكسان,,,\ncommune_rural,L'Oriental,Nador,أفسو,Afsou,02.381.07.01,,,,,,\ncommune_rural,L'Oriental,Nador,البركانيين,Al Barkanyene,02.381.07.03,,,البركانين,,,\ncommune_rural,L'Oriental,Nador,أركمان,Arekmane,02.381.07.05,35.1071,-2.7469,,Kariat Arkmane,geonames,\ncommune_rural,L'Oriental,Nador,بني وكيل اولاد محاند,Bni Oukil Oulad M'Hand,02.381.07.07,,,بني وكيل ولاد مهند|بني وكيل أولاد مهند,Bni Oukil Oulad MHand,,\ncommune_rural,L'Oriental,Nador,حاسي بركان,Hassi Berkane,02.381.07.09,34.839,-2.867,,,geonames,\ncommune_rural,L'Oriental,Nador,اولاد داوود أزخانين,Oulad Daoud Zkhanine,02.381.07.11,,,أولاد داوود زخانين|أولاد داود زخانين,,,\ncommune_rural,L'Oriental,Nador,أولاد ستوت,Oulad Settout,02.381.07.13,,,أولاد استوت,,,\ncommune_rural,L'Oriental,Nador,تزطوطين,Tiztoutine,02.381.07.17,34.9716,-3.1527,تزطوين,,geonames,\ncommune_rural,L'Oriental,Oujda-Angad,أهل أنكاد,Ahl Angad,02.411.03.01,,,أهل أنجاد,,,\ncommune_rural,L'Oriental,Oujda-Angad,عين الصفا,Aïn Sfa,02.411.03.03,,,عين صفا,Ain Sfa,,\ncommune_rural,L'Oriental,Oujda-Angad,بني خالد,Bni Khaled,02.411.03.05,,,,,,\ncommune_rural,L'Oriental,Oujda-Angad,لبصارة,Bsara,02.411.03.07,,,بصارة|بسارة,,,\ncommune_rural,L'Oriental,Oujda-Angad,إسلي,Isly,02.411.05.09,,,,,,\ncommune_rural,L'Oriental,Oujda-Angad,مستفركي,Mestferki,02.411.05.11,,,,,,\ncommune_rural,L'Oriental,Oujda-Angad,سيدي بولنوار,Sidi Boulenouar,02.411.05.17,,,,,,\ncommune_rural,L'Oriental,Oujda-Angad,سيدي موسى المهاية,Sidi Moussa Lemhaya,02.411.05.19,,,سيدي موسى لمهاية,,,\ncommune_rural,L'Oriental,Taourirt,العاطف,El Atef,02.533.03.05,,,عاطف,,,\ncommune_rural,L'Oriental,Taourirt,أولاد امحمد,Oulad M'hammed,02.533.03.15,,,أولاد محمد,,,homonym\ncommune_rural,L'Oriental,Taourirt,سيدي علي بلقاسم,Sidi Ali Bel Quassem,02.533.03.17,,,سيدي علي بلحاج قاسم,,,\ncommune_rural,L'Oriental,Taourirt,سيدي لحسن,Sidi Lahsen,02.533.03.19,,,,,,\ncommune_rural,L'Oriental,Taourirt,عين الحجر,Aïn Lehjer,02.533.07.03,,,عين لحجر,Ain Lehjer,,\ncommune_rural,L'Oriental,Taourirt,مشرع حمادي,Mechraa Hammadi,02.533.07.09,,,مشروع حمادي,,,\ncommune_rural,L'Oriental,Taourirt,مستكمر,Mestegmer,02.533.07.13,,,,,,\ncommune_rural,L'Oriental,Taourirt,تنشرفي,Tancherfi,02.533.07.21,,,,,,\ncommune_rural,L'Oriental,Taourirt,أهل واد زا,Ahl Oued Za,02.533.09.01,,,,,,\ncommune_rural,L'Oriental,Taourirt,كطيطير,Gteter,02.533.09.07,,,,,,\ncommune_rural,L'Oriental,Taourirt,ملك الويدان,Melg El Ouidane,02.533.09.11,,,ملقى الويدان,,,\ncommune_rural,Fès-Meknès,Meknès,عين الجمعة,Aïn Jemaa,03.061.03.01,,,عين جمعة,Ain Jemaa,,\ncommune_rural,Fès-Meknès,Meknès,عين كرمة-واد الرمان,Ain Karma-Oued Rommane,03.061.03.02,,,عين كرماء - واد رمان,,,\ncommune_rural,Fès-Meknès,Meknès,عين عرمة,Aïn Orma,03.061.03.05,,,,Ain Orma,,\ncommune_rural,Fès-Meknès,Meknès,آيت ولال,Aït Ouallal,03.061.03.07,,,,Ait Ouallal,,homonym\ncommune_rural,Fès-Meknès,Meknès,دار أم السلطان,Dar Oum Soltane,03.061.03.09,,,دار أم سلطان,,,\ncommune_rural,Fès-Meknès,Meknès,الدخيسة,Dkhissa,03.061.05.01,,,,,,\ncommune_rural,Fès-Meknès,Meknès,مجاط,Majjate,03.061.05.03,,,,,,homonym\ncommune_rural,Fès-Meknès,Meknès,المهاية,M'haya,03.061.05.05,,,,MHaya,,\ncommune_rural,Fès-Meknès,Meknès,واد الجديدة,Oued Jdida,03.061.05.07,,,واد جديدة,,,\ncommune_rural,Fès-Meknès,Meknès,سيدي سليمان مول آلكيفان,Sidi Slimane Moul Al Kifane,03.061.05.09,,,,,,\ncommune_rural,Fès-Meknès,Meknès,شرقاوة,Charqaoua,03.061.07.01,,,,,,\ncommune_rural,Fès-Meknès,Meknès,المغاصيين,M'Rhassiyine,03.061.07.05,,,مرحاسيين|مرحسيين,Mrhassiyine,,\ncommune_rural,Fès-Meknès,Meknès,نزالة بني عمار,N'zalat Bni Amar,03.061.07.07,,,نزالت بني عمر,NZalat Bni Amar,,\ncommune_rural,Fès-Meknès,Meknès,وليلي,Oualili,03.061.07.09,,,,,,\ncommune_rural,Fès-Meknès,Meknès,سيدي عبد الله الخياط,Sidi Abdallah Al Khayat,03.061.07.11,,,,,,\ncommune_rural,Fès-Meknès,Boulemane,أيت بازة,Aït Bazza,03.131.03.01,,,آيت بازا,Ait Bazza,,\ncommune_rural,Fès-Meknès,Boulemane,أيت المان,Aït El Mane,03.131.03.03,,,,Ait El Mane,,\ncommune_rural,Fès-Meknès,Boulemane,ألميس مرموشة,Almis Marmoucha,03.131.03.05,33.32,-4.18,,,geonames,\ncommune_rural,Fès-Meknès,Boulemane,المرس,El Mers,03.131.03.07,,,,,,\ncommune_rural,Fès-Meknès,Boulemane,أنجيل,Enjil,03.131.03.09,,,,,,\ncommune_rural,Fès-Meknès,Boulemane,كيكو,Guigou,03.131.03.11,,,ڭيكو,,,\ncommune_rural,Fès-Meknès,Boulemane,سرغينة,Serghina,03.131.03.13,,,,,,\ncommune_rural,Fès-Meknès,Boulemane,سكورة مداز,Skoura M'Daz,03.131.03.15,,,,,,\ncommune_rural,Fès-Meknès,Boulemane,تالزمت,Talzemt,03.131.03.17,33.59,-4.19,,,geonames,\ncommune_rural,Fès-Meknès,Boulemane,القصابي ملوية,Ksabi Moulouya,03.131.05.01,,,قصابي ملوية,,,\ncommune_rural,Fès-Meknès,Boulemane,ويزغت,Ouizeght,03.131.05.03,,,,,,\ncommune_rural,Fès-Meknès,Boulemane,سيدي بوطيب,Sidi Boutayeb,03.131.05.05,,,سيدي بوتايب,,,\ncommune_rural,Fès-Meknès,Boulemane,العرجان,El Orjane,03.131.07.01,,,الأرجان,,,\ncommune_rural,Fès-Meknès,Boulemane,الرميلة,Ermila,03.131.07.03,,,ارميلا,,,\ncommune_rural,Fès-Meknès,Boulemane,افريطيسة,Fritissa,03.131.07.05,,,فرتيسة|فريطة,,,\ncommune_rural,Fès-Meknès,Boulemane,أولاد علي يوسف,Oulad Ali Youssef,03.131.07.07,,,,,,\ncommune_rural,Fès-Meknès,Boulemane,تيساف,Tissaf,03.131.07.09,,,,,,\ncommune_rural,Fès-Meknès,El Hajeb,آيت ويخلفن,Aït Ouikhalfen,03.171.03.01,,,آيت وويخلفن,Ait Ouikhalfen,,\ncommune_rural,Fès-Meknès,El Hajeb,آيت يعزم,Aït Yaazem,03.171.03.03,,,,Ait Yaazem,,\ncommune_rural,Fès-Meknès,El Hajeb,جحجوح,Jahjouh,03.171.03.05,,,جهجوه,,,\ncommune_rural,Fès-Meknès,El Hajeb,راس ايجيري,Ras Ijerri,03.171.03.07,,,رأس لجري|راس إجري,,,\ncommune_rural,Fès-Meknès,El Hajeb,تامشاشاط,Tamchachate,03.171.03.09,,,تامشاشات|تامشاشت,,,\ncommune_rural,Fès-Meknès,El Hajeb,آيت بوبيدمان,Aït Boubidmane,03.171.05.01,,,,Ait Boubidmane,,\ncommune_rural,Fès-Meknès,El Hajeb,آيت حرز الله,Aït Harz Allah,03.171.05.03,,,,Ait Harz Allah,,\ncommune_rural,Fès-Meknès,El Hajeb,بطيط,Bitit,03.171.05.05,,,بيتيت,,,\ncommune_rural,Fès-Meknès,El Hajeb,القصير,Laqsir,03.171.05.07,,,,,,word_ar\ncommune_rural,Fès-Meknès,El Hajeb,آيت بورزوين,Aït Bourzouine,03.171.07.01,,,,Ait Bourzouine,,\ncommune_rural,Fès-Meknès,El Hajeb,آيت نعمان,Aït Naamane,03.171.07.03,,,,Ait Naamane,,\ncommune_rural,Fès-Meknès,El Hajeb,اقدار,Iqaddar,03.171.07.05,,,إيقدار,,,\ncommune_rural,Fès-Meknès,Fès,أولاد الطيب,Oulad Tayeb,03.231.81.01,33.9463,-4.9951,,,geonames,homonym\ncommune_rural,Fès-Meknès,Fès,عين البيضاء,Aïn Bida,03.231.81.03,,,عين بدع|عين بيضاء,Ain Bida,,\ncommune_rural,Fès-Meknès,Fès,سيدي حرازم,Sidi Harazem,03.231.81.05,34.0273,-4.8834,,,geonames,\ncommune_rural,Fès-Meknès,Ifrane,عين اللوح,Ain Leuh,03.271.03.01,33.2898,-5.3386,,,geonames,\ncommune_rural,Fès-Meknès,Ifrane,بن صميم,Ben Smim,03.271.03.03,,,بن سميم,,,\ncommune_rural,Fès-Meknès,Ifrane,واد يفرن,Oued Ifrane,03.271.03.05,,,واد إفران|وادي إفران,,,\ncommune_rural,Fès-Meknès,Ifrane,سيدي المخفي,Sidi El Makhfi,03.271.03.07,,,,,,homonym\ncommune_rural,Fès-Meknès,Ifrane,تيكريكرة,Tigrigra,03.271.03.09,,,تيغريغرا,,,\ncommune_rural,Fès-Meknès,Ifrane,تيمحضيت,Timahdite,03.271.03.11,,,تماحضيت,,,\ncommune_rural,Fès-Meknès,Ifrane,ضاية عوا,Dayat Aoua,03.271.81.01,,,,,,\ncommune_rural,Fès-Meknès,Ifrane,تيزكيت,Tizguite,03.271.81.03,,,,,,\ncommune_rural,Fès-Meknès,Sefrou,العدرج,Adrej,03.451.03.01,,,ادرج|أدريج,,,\ncommune_rural,Fès-Meknès,Sefrou,عين تمكناي,Aïn Timguenai,03.451.03.03,,,عين تمغناي,Ain Timguenai,,\ncommune_rural,Fès-Meknès,Sefrou,بئر طمطم,Bir Tam Tam,03.451.03.05,,,بئر طم طم|بير تام تام,Bir Tamtam|Bir Tam-Tam,,\ncommune_rural,Fès-Meknès,Sefrou,دار الحمراء,Dar El Hamra,03.451.03.07,,,,,,\ncommune_rural,Fès-Meknès,Sefrou,إغزران,Ighzrane,03.451.03.09,,,إغزرين,,,\ncommune_rural,Fès-Meknès,Sefrou,امطر ناغة,Mtarnagha,03.451.03.11,,,مطارناغة|مطرنغة,,,\ncommune_rural,Fès-Meknès,Sefrou,أولاد مكودو,Oulad Mkoudou,03.451.03.13,,,أولاد مكتودو,,,\ncommune_rural,Fès-Meknès,Sefrou,رأس تابودة,Ras Tabouda,03.451.03.15,,,,,,\ncommune_rural,Fès-Meknès,Sefrou,تافجيغت,Tafajight,03.451.03.17,,,تافاجيغت|تافاجيحت,,,\ncommune_rural,Fès-Meknès,Sefrou,عين الشكاك,Ain Cheggag,03.451.05.01,,,,,,\ncommune_rural,Fès-Meknès,Sefrou,أيت السبع لجرف,Aït Sebaa Lajrouf,03.451.05.03,,,آيت سبع لجروف|آيت سبعة الجروف,Ait Sebaa Lajrouf,,\ncommune_rural,Fès-Meknès,Sefrou,أغبالو أقورار,Aghbalou Aqorar,03.451.07.01,,,أغبالو أقرار,,,\ncommune_rural,Fès-Meknès,Sefrou,أهل سيدي لحسن,Ahl Sidi Lahcen,03.451.07.03,,,,,,\ncommune_rural,Fès-Meknès,Sefrou,عزابة,Azzaba,03.451.07.05,,,عزازبة,,,\ncommune_rural,Fès-Meknès,Sefrou,كندر سيدي اخيار,Kandar Sidi Khiar,03.451.07.07,,,كندر سيدي خير|كاندار سيدي خيار,,,\ncommune_rural,Fès-Meknès,Sefrou,العنوصر,Laanoussar,03.451.07.09,,,لعنوسار|للعنصر,,,\ncommune_rural,Fès-Meknès,Sefrou,سيدي يوسف بن أحمد,Sidi YoussefBen Ahmed,03.451.07.11,,,,Sidi Youssef Ben Ahmed,,\ncommune_rural,Fès-Meknès,Sefrou,تازوطة,Tazouta,03.451.07.13,33.6699,-4.6339,تازوتة,,geonames,\ncommune_rural,Fès-Meknès,Taounate,البيبان,El Bibane,03.531.03.01,,,,,,\ncommune_rural,Fès-Meknès,Taounate,كلاز,Galaz,03.531.03.03,34.5442,-4.8036,غالاز,,geonames,\ncommune_rural,Fès-Meknès,Taounate,كيسان,Kissane,03.531.03.05,,,,,,\ncommune_rural,Fès-Meknès,Taounate,ودكة,Oudka,03.531.03.07,,,الودكة,,,\ncommune_rural,Fès-Meknès,Taounate,أورتزاغ,Ouartzagh,03.531.03.09,34.5348,-4.9688,اوارتزاغ,Ourtzagh,geonames,\ncommune_rural,Fès-Meknès,Taounate,الرتبة,Ratba,03.531.03.11,34.7777,-4.9399,الرطبة,,geonames,word_ar\ncommune_rural,Fès-Meknès,Taounate,سيدي الحاج امحمد,Sidi Haj M'hamed,03.531.03.13,,,,,,\ncommune_rural,Fès-Meknès,Taounate,سيدي المخفي,Sidi Mokhfi,03.531.03.15,,,سيدي مخفي,,,homonym\ncommune_rural,Fès-Meknès,Taounate,سيدي يحي بني زروال,Sidi YahyaBni Zeroual,03.531.03.17,,,,,,\ncommune_rural,Fès-Meknès,Taounate,تبودة,Tabouda,03.531.03.19,34.7192,-5.1403,,,geonames,\ncommune_rural,Fès-Meknès,Taounate,تافرانت,Tafrant,03.531.03.21,,,تفرنت,,,\ncommune_rural,Fès-Meknès,Taounate,تمزكانة,Timezgana,03.531.03.23,34.58,-4.73,تيمزكانة,,geonames,\ncommune_rural,Fès-Meknès,Taounate,بني سنوس,Bni Snous,03.531.05.01,,,,,,\ncommune_rural,Fès-Meknès,Taounate,بوشابل,Bouchabel,03.531.05.03,,,,,,\ncommune_rural,Fès-Meknès,Taounate,الغوازي,Rhouazi,03.531.05.05,,,رهوازي,,,\ncommune_rural,Fès-Meknès,Taounate,اجبابرة,Jbabra,03.531.05.07,,,جبابرة,,,\ncommune_rural,Fès-Meknès,Taounate,الولجة,Loulja,03.531.05.09,,,,,,\ncommune_rural,Fès-Meknès,Taounate,المكانسة,Mkansa,03.531.05.11,,,مكانسة,,,\ncommune_rural,Fès-Meknès,Taounate,مولاي عبد الكريم,Moulay Abdelkrim,03.531.05.13,,,,,,\ncommune_rural,Fès-Meknès,Taounate,مولاي بوشتى,Moulay Bouchta,03.531.05.15,34.4892,-5.1302,مولاي بوشتة,,geonames,\ncommune_rural,Fès-Meknès,Taounate,سيدي العابد,Sidi El Abed,03.531.05.17,,,,,,\ncommune_rural,Fès-Meknès,Taounate,عين مديونة,Ain Mediouna,03.531.07.01,,,,,,\ncommune_rural,Fès-Meknès,Taounate,بني وليد,Bni Oulid,03.531.07.03,,,,,,\ncommune_rural,Fès-Meknès,Taounate,بني ونجل تافراوت,Bni Ounjel Tafraout,03.531.07.05,,,بني اونجل تافراوت,,,\ncommune_rural,Fès-Meknès,Taounate,بوعادل,Bouadel,03.531.07.07,,,,,,\ncommune_rural,Fès-Meknès,Taounate,بوهودة,Bouhouda,03.531.07.09,,,,,,\ncommune_rural,Fès-Meknès,Taounate,فناسةباب الحيط,Fennassa Bab El Hit,03.531.07.11,,,فناسة باب الهيت,,,\ncommune_rural,Fès-Meknès,Taounate,الخلالفة,Khlalfa,03.531.07.13,,,خلالفة,,,\ncommune_rural,Fès-Meknès,Taounate,مزراوة,Mezraoua,03.531.07.15,,,,,,\ncommune_rural,Fès-Meknès,Taounate,ارغيوة,Rghioua,03.531.07.17,,,رغيوة,,,\ncommune_rural,Fès-Meknès,Taounate,تمضيت,Tamedit,03.531.07.19,,,,,,\ncommune_rural,Fès-Meknès,Taounate,الزريزر,Zrizer,03.531.07.21,,,زريزر,,,\ncommune_rural,Fès-Meknès,Taounate,عين عائشة,Ain Aicha,03.531.09.01,,,,,,\ncommune_rural,Fès-Meknès,Taounate,عين لكدح,Ain Legdah,03.531.09.03,,,,,,\ncommune_rural,Fès-Meknès,Taounate,عين معطوف,Ain Maatouf,03.531.09.05,,,,,,\ncommune_rural,Fès-Meknès,Taounate,بوعروس,Bouarouss,03.531.09.07,34.36,-4.81,,,geonames,\ncommune_rural,Fès-Meknès,Taounate,البسابسا,El Bsabsa,03.531.09.09,,,البسابسة,,,\ncommune_rural,Fès-Meknès,Taounate,مساسة,Messassa,03.531.09.11,,,,,,\ncommune_rural,Fès-Meknès,Taounate,واد الجمعة,Oued Jemaa,03.531.09.13,,,وادي الجمعة,,,\ncommune_rural,Fès-Meknès,Taounate,أولاد عياد,Oulad Ayyad,03.531.09.15,,,,,,homonym\ncommune_rural,Fès-Meknès,Taounate,أولاد داود,Oulad Daoud,03.531.09.17,34.4044,-4.6934,,,geonames,\ncommune_rural,Fès-Meknès,Taounate,أوطابوعبان,Outabouabane,03.531.09.19,,,,,,\ncommune_rural,Fès-Meknès,Taounate,راس الواد,Ras El Oued,03.531.09.21,,,رأس الوادي,,,\ncommune_rural,Fès-Meknès,Taounate,سيدي امحمد بن لحسن,Sidi M'HamedBen Lahcen,03.531.09.23,,,سيدي محمد بن لحسن,,,\ncommune_rural,Fès-Meknès,Taza,أجدير,Ajdir,03.561.03.01,34.7435,-3.9758,,,geonames,homonym\ncommune_rural,Fès-Meknès,Taza,بورد,Bourd,03.561.03.03,,,,,,\ncommune_rural,Fès-Meknès,Taza,اكزنايةالجنوبية,Gzenaya Al Janoubia,03.561.03.05,,,,,,\ncommune_rural,Fès-Meknès,Taza,اجبارنة,Jbarna,03.561.03.07,,,,,,\ncommune_rural,Fès-Meknès,Taza,سيدي علي بورقبة,Sidi Ali Bourakba,03.561.03.09,,,,,,\ncommune_rural,Fès-Meknès,Taza,تيزي وسلي,Tizi Ouasli,03.561.03.11,,,,,,\ncommune_rural,Fès-Meknès,Taza,بني فراسن,Bni Frassen,03.561.07.01,,,,,,\ncommune_rural,Fès-Meknès,Taza,بوشفاعة,Bouchfaa,03.561.07.03,,,بوشفة,,,\ncommune_rural,Fès-Meknès,Taza,بوحلو,Bouhlou,03.561.07.05,,,,,,\ncommune_rural,Fès-Meknès,Taza,غياثة الغربية,Ghiata Al Gharbia,03.561.07.07,,,,,,\ncommune_rural,Fès-Meknès,Taza,أولاد ازباير,Oulad Zbair,03.561.07.09,,,أولاد زباير,,,\ncommune_rural,Fès-Meknès,Taza,الربع الفوقي,Rbaa El Fouki,03.561.07.11,,,,,,\ncommune_rural,Fès-Meknès,Taza,أيت سغروشن,Ait Saghrouchen,03.561.09.01,,,,,,\ncommune_rural,Fès-Meknès,Taza,بويبلان,Bouyablane,03.561.09.03,,,,,,\ncommune_rural,Fès-Meknès,Taza,مطماطة,Matmata,03.561.09.07,34.0991,-4.5522,,,geonames,\ncommune_rural,Fès-Meknès,Taza,الصميعة,Smià,03.561.09.09,,,سمية,,,\ncommune_rural,Fès-Meknès,Taza,تازارين,Tazarine,03.561.09.11,33.8831,-4.1862,,,geonames,homonym\ncommune_rural,Fès-Meknès,Taza,الزراردة,Zrarda,03.561.09.13,,,زراردة,,,\ncommune_rural,Fès-Meknès,Taza,بني افتح,Bni Ftah,03.561.11.01,,,بني فتح,,,\ncommune_rural,Fès-Meknès,Taza,برارحة,Brarha,03.561.11.03,,,,,,\ncommune_rural,Fès-Meknès,Taza,الكوزات,El Gouzate,03.561.11.05,,,الغوزات,,,\ncommune_rural,Fès-Meknès,Taza,كاف الغار,Kaf El Ghar,03.561.11.07,,,,,,\ncommune_rural,Fès-Meknès,Taza,امسيلة,Msila,03.561.11.09,,,المسيلة,,,\ncommune_rural,Fès-Meknès,Taza,الطايفة,Taifa,03.561.11.11,,,,,,word_ar\ncommune_rural,Fès-Meknès,Taza,تيناست,Taïnaste,03.561.11.13,,,تاينست|تينست,Tainaste,,\ncommune_rural,Fès-Meknès,Taza,اترايبة,Traiba,03.561.11.15,,,,,,\ncommune_rural,Fès-Meknès,Taza,باب بودر,Bab Boudir,03.561.13.01,,,بودير|باب بودير,,,\ncommune_rural,Fès-Meknès,Taza,باب مرزوقة,Bab Marzouka,03.561.13.03,,,مرزوقة,,,\ncommune_rural,Fès-Meknès,Taza,بني لنث,Bni Lent,03.561.13.05,,,بني لنت,,,\ncommune_rural,Fès-Meknès,Taza,كلدمان,Galdamane,03.561.13.07,,,كالدامان,,,\ncommune_rural,Fès-Meknès,Taza,مكناسة الشرقية,Meknassa Acharqia,03.561.13.09,,,,,,\ncommune_rural,Fès-Meknès,Taza,مكناسة الغربية,Meknassa Al Gharbia,03.561.13.11,,,,,,\ncommune_rural,Fès-Meknès,Taza,أولاد الشريف,Oulad Chrif,03.561.13.13,,,,,,\ncommune_rural,Fès-Meknès,Taza,مغراوة,Maghraoua,03.561.13.15,,,,,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,عين الشقف,Aïn Chkef,03.591.03.01,,,عين شقف,Ain Chkef,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,ميكس,Mikkes,03.591.03.03,,,ميكيس,,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,سبع رواضي,Sebaa Rouadi,03.591.03.05,,,السبع الروادي,,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,سبت الاوداية,Sebt Loudaya,03.591.03.07,,,سبت لوداية,,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,عين بو علي,Aïn Bou Ali,03.591.05.01,,,عين بوعلي,Ain Bou Ali,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,عين قنصرة,Ain Kansra,03.591.05.02,,,,,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,لعجاجرة,Laajajra,03.591.05.03,,,لاجاجرة,,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,الوادين,Louadaine,03.591.05.05,,,لواداين|الوداين,,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,أولاد ميمون,Oulad Mimoun,03.591.05.07,,,,,,\ncommune_rural,Fès-Meknès,Moulay Yacoub,سيدي داود,Sidi Daoud,03.591.05.09,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,عامر السفلية,Ameur Seflia,04.281.03.01,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,الحدادة,Haddada,04.281.03.05,,,حدادة,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,أولاد سلامة,Ouled Slama,04.281.03.11,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,سيدي الطيبي,Sidi Taibi,04.281.03.13,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,بن منصور,Ben Mansour,04.281.05.03,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,المناصرة,Mnasra,04.281.05.07,,,مناصرا,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,المكرن,Mograne,04.281.05.09,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,سيدي محمد بن منصور,Sidi Mohamed Ben Mansour,04.281.05.11,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,عرباوة,Arbaoua,04.281.07.01,34.9024,-5.9487,,,geonames,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,بني مالك,Beni Malek,04.281.07.03,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,قرية بن عودة,Kariat Ben Aouda,04.281.07.05,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,وادي المخازن,Oued El Makhazine,04.281.07.07,,,الواد المخازين,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,بحارة أولاد عياد,Bahhara Ouled Ayad,04.281.09.01,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,سيدي علال التازي,Sidi Allal Tazi,04.281.09.09,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,سيدي محمد لحمر,Sidi Mohamed Lahmar,04.281.09.13,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,سوق ثلاثاء الغرب,Souk Tlet El Gharb,04.281.09.15,,,سوق الثلاثاء الغرب,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,الشوافع,Chouafaa,04.281.11.03,,,الشوافعة,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,للا ميمونة,Lalla Mimouna,04.281.11.05,34.8461,-6.0664,لالة ميمونة,,geonames,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,مولاي بوسلهام,Moulay Bousselham,04.281.11.07,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Kénitra,سيدي بوبكر الحاج,Sidi Boubker El Haj,04.281.11.11,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,أيت ميمون,Ait Mimoune,04.291.03.01,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,آيت أوريبل,Ait Ouribel,04.291.03.03,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,أيت سيبرن,Ait Siberne,04.291.03.05,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,أيت يدين,Aït Yadine,04.291.03.07,,,آيت يادين,Ait Yadine,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,الكنزرة,El Ganzra,04.291.03.09,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,مجمع الطلبة,Majmaâ Tolba,04.291.03.11,,,مجمع طلبة,Majmaa Tolba,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,الصفاصيف,Sfassif,04.291.03.13,,,صفاصيف,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,سيدي علال المصدر,Sidi Allal Lamsadder,04.291.03.15,,,سيدي علال لمصدر,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,سيدي الغندور,Sidi El Ghandour,04.291.03.17,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,أيت إيشو,Ait Ichou,04.291.05.01,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,أيت إيكو,Ait Ikkou,04.291.05.03,,,آيت اكو,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,بوقشمير,Bouqachmir,04.291.05.05,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,حودران,Houderrane,04.291.05.07,,,الحودران,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,المعازيز,Maaziz,04.291.05.09,,,معازيز,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,أولماس,Oulmès,04.291.05.11,33.4258,-6.0014,ولماس,Oulmes,geonames,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,تيداس,Tiddas,04.291.05.13,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,عين السبيت,Ain Sbit,04.291.07.01,,,عين سبيت,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,البراشوة,Brachoua,04.291.07.05,,,براشوة,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,الزحيلكة,Ezzhiliga,04.291.07.07,33.3,-6.53,,,geonames,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,جمعة مول البلاد,Jemaat Moul Blad,04.291.07.09,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,الغوالم,Laghoualem,04.291.07.11,,,لغوالم,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,مرشوش,Marchouch,04.291.07.13,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,مولاي إدريس أغبال,Moulay Driss Aghbal,04.291.07.15,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,عين الجوهرة - سيدي بوخلخال,Ain Johra-Sidi Boukhalkhal,04.291.09.02,,,عين جهرة-سيدي بوخلخال,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,أيت بلقاسم,Ait Belkacem,04.291.09.03,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,أيت بويحيى الحجامة,Ait Buyahya El Hajjama,04.291.09.05,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,آيت مالك,Ait Malek,04.291.09.07,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,خميس سيدي يحيى,Khemis Sidi Yahya,04.291.09.09,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,مقام الطلبة,M'qam Tolba,04.291.09.11,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,سيدي عبد الرزاق,Sidi Abderrazak,04.291.09.13,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Khémisset,أيت علي أولحسن,Ait Ali ou Lahcen,04.291.09.19,,,آيت علي والحسن,,,\ncommune_rural,Rabat-Salé-Kénitra,Salé,السهول,Shoul,04.441.03.01,,,شول,,,word_ar\ncommune_rural,Rabat-Salé-Kénitra,Salé,عامر,Ameur,04.441.03.05,,,,,,name_ar|name_fr\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,عين الدفالي,Ain Dfali,04.481.03.01,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,بني وال,Bni Oual,04.481.03.03,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,مولاي عبد القادر,Moulay Abdelkader,04.481.03.09,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,سيدي أحمد بن عيسى,Sidi Ahmed Benaissa,04.481.03.13,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,سيدي اعمر الحاضي,Sidi Ameur Al Hadi,04.481.03.15,,,سيدي عامر الهادي|سيدي امحر الهادي,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,سيدي عزوز,Sidi Azzouz,04.481.03.17,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,الحوافات,Al Haouafate,04.481.05.01,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,انويرات,Nouirate,04.481.05.07,,,النويرات,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,صفصاف,Sefsaf,04.481.05.09,,,الصفصاف|سفساف,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,الخنيشات,Khnichet,04.481.07.05,,,خنيشات,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,لمرابيح,Lamrabih,04.481.07.07,,,لمريبح,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,أولاد نوال,Oulad Nouel,04.481.07.11,,,أولاد نويل,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,سيدي امحمد الشلح,Sidi M'Hamed Chelh,04.481.07.19,,,سيدي محمد الشيخ,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,توغيلت,Taoughilt,04.481.07.21,,,تاوغيلت|تاوغلت,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,باب تيوكا,Bab Tiouka,04.481.09.01,,,باب تيوقا,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,بير الطالب,Bir Taleb,04.481.09.03,,,بير طالب,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,اشبانات,Chbanate,04.481.09.05,,,شبانة,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,سلفات,Selfat,04.481.09.07,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,ثكنة,Tekna,04.481.09.09,,,تكنة,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,زكوطة,Zaggota,04.481.09.11,,,زغطوطة,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,زيرارة,Zirara,04.481.09.13,,,زيرارا|زرارة,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,دار العسلوجي,Dar Laaslouji,04.481.11.03,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,ارميلات,Rmilat,04.481.11.05,,,الرميلات,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Kacem,سيدي الكامل,Sidi Al Kamel,04.481.11.11,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Slimane,القصيبية,Kceibya,04.491.03.07,,,قصيبية|كسابية,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Slimane,الصفافعة,Sfafaa,04.491.03.15,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Slimane,عامر الشمالية,Ameur Chamalia,04.491.03.17,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Slimane,أزغار,Azghar,04.491.05.01,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Slimane,بومعيز,Boumaiz,04.491.05.03,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Slimane,دار بلعامري,Dar Bel Amri,04.491.05.05,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Slimane,المساعدة,M'saada,04.491.05.09,,,مساعدة|مسعادة,,,word_ar\ncommune_rural,Rabat-Salé-Kénitra,Sidi Slimane,أولاد بن حمادي,Ouled Ben Hammadi,04.491.05.11,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Sidi Slimane,أولاد احسين,Ouled H'Cine,04.491.05.13,,,,,,homonym\ncommune_rural,Rabat-Salé-Kénitra,Skhirate-Témara,المنزه,El Menzeh,04.501.03.01,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Skhirate-Témara,ام عزة,Oumazza,04.501.03.03,,,أومزة,,,\ncommune_rural,Rabat-Salé-Kénitra,Skhirate-Témara,سيدي يحيى زعير,Sidi Yahya Zaër,04.501.03.11,,,,Sidi Yahya Zaer,,\ncommune_rural,Rabat-Salé-Kénitra,Skhirate-Témara,مرس الخير,Mers El Kheir,04.501.05.03,,,,,,\ncommune_rural,Rabat-Salé-Kénitra,Skhirate-Témara,صباح,Sabbah,04.501.05.05,,,,,,word_ar|name_ar\ncommune_rural,Béni Mellal-Khénifra,Azilal,أكودي نلخير,Agoudi N'Lkhair,05.081.03.01,,,أڭودي نلخير,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت عباس,Aït Abbas,05.081.03.03,,,,Ait Abbas,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت بواولي,Aït Bou Oulli,05.081.03.05,,,آيت بو علي|آيت بوولي,Ait Bou Oulli,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت امحمد,Ait M'Hamed,05.081.03.07,,,آيت محمد,Aït Mhamed,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تبانت,Tabant,05.081.03.09,31.6526,-6.4105,تابانت,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تامدة نومرصيد,Tamda Noumercid,05.081.03.11,,,تامدة نومرسيد|تامدا نوميرسيد,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,زاوية أحنصال,Zaouiat Ahansal,05.081.03.13,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت تكلا,Aït Taguella,05.081.05.01,,,آيت تاغولا,Ait Taguella,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,بني حسان,Bni Hassane,05.081.05.05,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,بزو,Bzou,05.081.05.07,32.0917,-7.0479,,,geonames,short_ar\ncommune_rural,Béni Mellal-Khénifra,Azilal,فم الجمعة,Foum Jemaâ,05.081.05.09,,,فم جماعة,Foum Jemaa,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,مولاي عيسى بن ادريس,Moulay Aissa Ben Driss,05.081.05.11,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,ارفالة,Rfala,05.081.05.13,,,رفالة,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تابية,Tabia,05.081.05.15,32.0301,-6.7999,طابية,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تنانت,Tanant,05.081.05.17,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تاونزة,Taounza,05.081.05.19,32.0937,-6.6061,تاونزا,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تسقي,Tisqi,05.081.05.21,,,تيسكي,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت مزيغ,Aït Mazigh,05.081.09.03,,,آيت مازيغ,Ait Mazigh,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت أوقبلي,Aït Ouqabli,05.081.09.07,,,آيت وقبلي,Ait Ouqabli,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أنركي,Anergui,05.081.09.09,32.0691,-5.9396,,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Azilal,بين الويدان,Bin El Ouidane,05.081.09.11,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,إسكسي,Isseksi,05.081.09.13,32.2298,-6.2766,إيسكسي,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Azilal,واويزغت,Ouaouizeght,05.081.09.15,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تبروشت,Tabaroucht,05.081.09.17,,,تباروشت,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تاكلفت,Tagleft,05.081.09.19,,,تاجلفت,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تيفرت نآيت حمزة,Tiffert N'Ait Hamza,05.081.09.21,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تيلوكيت,Tilougguite,05.081.09.23,,,تيلوغيت,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أفورار,Afourar,05.081.11.01,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,بني عياط,Bni Ayat,05.081.11.03,,,بني آيات,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت وعرضى,Aït Ouaarda,05.081.11.05,,,آيت واوردا|آيت وواردة,Ait Ouaarda,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تيموليلت,Timoulilt,05.081.11.25,32.2037,-6.4666,,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت أو مديس,Aït Oumdis,05.081.13.05,,,آيت أومديس,Ait Oumdis,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت تمليل,Aït Tamlil,05.081.13.07,,,آيت تامليل|آيت تملالت,Ait Tamlil,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أنزو,Anzou,05.081.13.09,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,سيدي يعقوب,Sidi Yacoub,05.081.13.17,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تدلي فطواكة,Tidili Fetouaka,05.081.13.19,,,تيديل فطواكة|تيدلي فطواكة,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت ابلال,Aït Blal,05.081.15.01,,,آيت بلال,Ait Blal,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,أيت ماجدن,Aït Majden,05.081.15.03,,,,Ait Majden,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,إمليل,Imlil,05.081.15.11,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,واولى,Ouaoula,05.081.15.13,31.87,-6.75,أوليلة,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Azilal,سيدي بولخلف,Sidi Boulkhalf,05.081.15.15,,,سيدي بوخالف|سيدي بولخالف,,,\ncommune_rural,Béni Mellal-Khénifra,Azilal,تفني,Tifni,05.081.15.21,31.6278,-6.9409,تيفني,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,فم أودي,Foum Oudi,05.091.03.01,,,فوم عودي,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,أولاد كناو,Ouled Gnaou,05.091.03.03,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,أولاد امبارك,Ouled M'Barek,05.091.03.05,,,أولاد مبارك,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,اولاد ايعيش,Ouled Yaïch,05.091.03.07,,,أولاد يعيش,Ouled Yaich,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,سيدي جابر,Sidi Jaber,05.091.03.09,32.3895,-6.421,,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,فم العنصر,Foum El Anceur,05.091.03.11,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,أغبالة,Aghbala,05.091.05.01,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,بوتفردة,Boutferda,05.091.05.05,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,تيزي نيسلي,Tizi N'Isly,05.091.05.17,,,تيزي ايسلي|تيزي نسلي,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,أيت ام البخت,Aït Oum El Bekht,05.091.07.03,,,آيت أم البخث,Ait Oum El Bekht,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,دير القصيبة,Dir El Ksiba,05.091.07.07,,,دير الكصبة,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,ناوور,Naour,05.091.07.11,,,ناعور|ناور,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,تاكزيرت,Taghzirt,05.091.07.13,,,تاغزيرت,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,تانوغة,Tanougha,05.091.07.15,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,كطاية,Guettaya,05.091.11.01,,,ڭطاية,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,أولاد يوسف,Ouled Youssef,05.091.11.03,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,أولاد سعيد الواد,Ouled Said L'Oued,05.091.11.05,,,أولاد سعيد الود,Ouled Saïd Loued,,\ncommune_rural,Béni Mellal-Khénifra,Béni Mellal,سمكت,Semguet,05.091.11.07,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,أولاد بورحمون,Ouled Bourahmoune,05.255.05.05,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,أولاد زمام,Ouled Zmam,05.255.05.09,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,سيدي عيسى بن علي,Sidi Aissa Ben Ali,05.255.05.11,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,سيدي حمادي,Sidi Hammadi,05.255.05.13,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,خلفية,Khalfia,05.255.09.01,,,الخلفية,,,word_ar\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,بني شكدال,Bni Chegdale,05.255.09.03,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,بن وكيل,Bni Oukil,05.255.09.05,,,بني وكيل,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,برادية,Bradia,05.255.09.07,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,اهل مربع,Hel Merbaa,05.255.09.09,,,هيل مرباع,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,كريفات,Krifate,05.255.09.11,,,الكريفات,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,دار ولد زيدوح,Dar Ould Zidouh,05.255.11.01,32.3125,-6.9049,دار ولاد زيدوح,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,احد بوموسى,Had Boumoussa,05.255.11.03,,,حد بو موسى|هاد بوموسى,,,\ncommune_rural,Béni Mellal-Khénifra,Fquih Ben Salah,أولاد ناصر,Ouled Nacer,05.255.11.07,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,آيت إسحاق,Ait Ishaq,05.301.03.01,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,آيت سعدلي,Ait Saadelli,05.301.03.03,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,القباب,El Kbab,05.301.03.05,,,الكباب,,,word_ar|name_ar\ncommune_rural,Béni Mellal-Khénifra,Khénifra,كروشن,Kerrouchen,05.301.03.07,32.7964,-5.3188,,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,واو مانة,Ouaoumana,05.301.03.09,,,واومانة,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,سيدي يحيى او ساعد,Sidi Yahya Ou Saad,05.301.03.11,32.6801,-5.5774,سيدي يحيى أو سعد,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,تيغسالين,Tighassaline,05.301.03.13,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,أكلمام أزكزا,Aguelmam Azegza,05.301.05.01,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,البرج,El Borj,05.301.05.05,,,,,,word_ar\ncommune_rural,Béni Mellal-Khénifra,Khénifra,لهري,Lehri,05.301.05.11,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,موحى اوحمو الزياني,Moha Ou Hammou Zayani,05.301.05.13,,,موحا أوحمو الزياني,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,سيدي عمرو,Sidi Amar,05.301.05.21,32.9499,-5.8323,سيدي عمار,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,سيدي لامين,Sidi Lamine,05.301.05.25,32.9078,-6.0507,,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,أكلموس,Aguelmous,05.301.07.03,33.1614,-5.8463,,,geonames,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,الحمام,El Hammam,05.301.07.07,,,الهمام,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,أحد بوحسوسن,Had Bouhssoussen,05.301.07.09,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,مولاي بوعزة,Moulay Bouazza,05.301.07.15,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,أم الربيع,Oum Rabia,05.301.07.17,,,أم ربيعة,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,سبت آيت رحو,Sebt Ait Rahou,05.301.07.19,,,سبت آيت راحو,,,\ncommune_rural,Béni Mellal-Khénifra,Khénifra,سيدي حسين,Sidi Hcine,05.301.07.23,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,عين قيشر,Ain Kaicher,05.311.03.01,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,بني بتاو,Bni Bataou,05.311.03.03,,,بني باتوت,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,بن زرنتل,Bni Zrantel,05.311.03.05,,,بني زرانطل,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,بوخريص,Boukhrisse,05.311.03.07,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,الشكران,Chougrane,05.311.03.09,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,أولاد كواوش,Oulad Gouaouch,05.311.03.11,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,الرواشد,Rouached,05.311.03.13,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,تشرافت,Tachraft,05.311.03.15,,,تاشرافت,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,بئر مزوي,Bir Mezoui,05.311.05.01,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,بني يخلف,Bni Ykhlef,05.311.05.03,,,,,,homonym\ncommune_rural,Béni Mellal-Khénifra,Khouribga,بولنوار,Bulanouare,05.311.05.05,,,,,,homonym\ncommune_rural,Béni Mellal-Khénifra,Khouribga,لكفاف,Lagfaf,05.311.05.07,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,الفقراء,El Foqra,05.311.05.09,,,,,,word_ar\ncommune_rural,Béni Mellal-Khénifra,Khouribga,المفاسيس,M'Fassis,05.311.05.11,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,أولاد عبدون,Oulad Abdoune,05.311.05.13,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,أولاد عزوز,Oulad Azzouz,05.311.05.15,,,,,,homonym\ncommune_rural,Béni Mellal-Khénifra,Khouribga,آيت عمار,Ait Ammar,05.311.07.01,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,بني سمير,Bni Smir,05.311.07.03,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,البراكسة,Braksa,05.311.07.05,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,قصبة الطرش,Kasbat Troch,05.311.07.07,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,لكناديز,Lagnadiz,05.311.07.09,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,المعادنة,Maadna,05.311.07.11,,,لمعادنة,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,أولاد عيسى,Oulad Aissa,05.311.07.13,,,,,,homonym\ncommune_rural,Béni Mellal-Khénifra,Khouribga,أولاد بوغادي,Oulad Boughadi,05.311.07.15,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,أولاد فنان,Oulad Fennane,05.311.07.17,,,,,,\ncommune_rural,Béni Mellal-Khénifra,Khouribga,أولاد فتاتة,Oulad Ftata,05.311.07.19,,,أولاد فتاتا,,,\ncommune_rural,Casablanca-Settat,Benslimane,احلاف,Ahlaf,06.111.03.01,,,,,,\ncommune_rural,Casablanca-Settat,Benslimane,عين تيزغة,Ain Tizgha,06.111.03.03,,,عين تزغة,,,\ncommune_rural,Casablanca-Settat,Benslimane,فضالات,Fdalate,06.111.03.05,,,,,,\ncommune_rural,Casablanca-Settat,Benslimane,مليلة,Mellila,06.111.03.07,33.38,-7.14,مليلية,,geonames,\ncommune_rural,Casablanca-Settat,Benslimane,موالين الواد,Moualine El Oued,06.111.03.11,,,,,,\ncommune_rural,Casablanca-Settat,Benslimane,اولاد علي الطوالع,Oulad Ali Toualaa,06.111.03.13,,,أولاد علي الطوالعة,,,\ncommune_rural,Casablanca-Settat,Benslimane,اولاد يحيى لوطا,Oulad Yahya Louta,06.111.03.15,,,ولاد يحيى لوطا,,,\ncommune_rural,Casablanca-Settat,Benslimane,الردادنة أولاد مالك,Rdadna Oulad Malek,06.111.03.17,,,ردادنة أولاد مالك,,,\ncommune_rural,Casablanca-Settat,Benslimane,الزيايدة,Ziaida,06.111.03.19,,,زيايدة,,,\ncommune_rural,Casablanca-Settat,Benslimane,بئرالنصر,Bir Ennasr,06.111.05.01,,,بير الناصر,,,\ncommune_rural,Casablanca-Settat,Benslimane,سيدي بطاش,Sidi Bettache,06.111.05.04,,,,,,\ncommune_rural,Casablanca-Settat,Benslimane,شراط,Charrate,06.111.05.05,,,الشراط,,,\ncommune_rural,Casablanca-Settat,Berrechid,بن معاشو,Ben Maachou,06.117.05.01,,,بن ماشو,,,\ncommune_rural,Casablanca-Settat,Berrechid,لغنيميين,Laghnimyine,06.117.05.11,,,,,,\ncommune_rural,Casablanca-Settat,Berrechid,لحساسنة,Lahsasna,06.117.05.13,,,,,,\ncommune_rural,Casablanca-Settat,Berrechid,الساحل اولاد احريز,Sahel Oulad H'Riz,06.117.05.25,,,الساحل أولاد حريز,,,\ncommune_rural,Casablanca-Settat,Berrechid,سيدي عبد الخالق,Sidi Abdelkhaleq,06.117.05.27,,,,,,\ncommune_rural,Casablanca-Settat,Berrechid,سيدي المكي,Sidi El Mekki,06.117.05.29,,,,,,\ncommune_rural,Casablanca-Settat,Berrechid,السوالم الطريفية,Soualem Trifiya,06.117.05.33,,,سوالم الطريفية,,,\ncommune_rural,Casablanca-Settat,Berrechid,زاوية سيدي بن حمدون,Zaouïat Sidi Ben Hamdoun,06.117.05.35,,,,Zaouiat Sidi Ben Hamdoun,,\ncommune_rural,Casablanca-Settat,Berrechid,الفقرا أولاد عمرو,Foqra Oulad Aameur,06.117.08.05,,,فرقة اولاد عمور,,,\ncommune_rural,Casablanca-Settat,Berrechid,جاقمة,Jaqma,06.117.08.07,,,,,,\ncommune_rural,Casablanca-Settat,Berrechid,قصبة بن مشيش,Kasbat Ben Mchich,06.117.08.09,,,قصر بن مشيش,,,\ncommune_rural,Casablanca-Settat,Berrechid,لمباركيين,Lambarkiyine,06.117.08.17,,,,,,\ncommune_rural,Casablanca-Settat,Berrechid,أولاد صباح,Ouled Cebbah,06.117.08.19,,,,,,\ncommune_rural,Casablanca-Settat,Berrechid,أولاد زيان,Oulad Ziyane,06.117.08.20,,,,,,\ncommune_rural,Casablanca-Settat,Berrechid,أولاد زيدان,Ouled Zidane,06.117.08.21,,,,,,\ncommune_rural,Casablanca-Settat,Berrechid,رياح,Riah,06.117.08.23,33.1512,-7.375,,,geonames,\ncommune_rural,Casablanca-Settat,El Jadida,شتوكة,Chtouka,06.181.03.01,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,لغديرة,Laghdira,06.181.03.05,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,لمهارزة الساحل,Lamharza Essahel,06.181.03.07,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,سيدي علي بن حمدوش,Sidi Ali Ben Hamdouche,06.181.03.11,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,مولاي عبد الله,My Abdellah,06.181.05.01,33.1966,-8.5881,,Moulay Abdallah,geonames,homonym\ncommune_rural,Casablanca-Settat,El Jadida,أولاد عيسى,Oulad Aissa,06.181.05.03,,,,,,homonym\ncommune_rural,Casablanca-Settat,El Jadida,أولاد غانم,Ouled Ghanem,06.181.05.05,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,أولاد احسين,Ouled Hcine,06.181.05.07,,,,,,homonym\ncommune_rural,Casablanca-Settat,El Jadida,سيدي عابد,Sidi Abed,06.181.05.09,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,سيدي محمد اخديم,Sidi M'Hamed Akhdim,06.181.05.11,,,سيدي امحمد اخديم,,,\ncommune_rural,Casablanca-Settat,El Jadida,حوزية,Haouzia,06.181.07.03,,,الحوزية,,,\ncommune_rural,Casablanca-Settat,El Jadida,أولاد رحمون,Oulad Rahmoune,06.181.07.09,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,بولعوان,Boulaouane,06.181.09.01,32.8599,-8.0556,,,geonames,\ncommune_rural,Casablanca-Settat,El Jadida,شعيبات,Chaibate,06.181.09.03,,,الشعيبات,,,\ncommune_rural,Casablanca-Settat,El Jadida,متوح,Mettouh,06.181.09.05,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,مكرس,Mogress,06.181.09.07,,,مڭرس,,,\ncommune_rural,Casablanca-Settat,El Jadida,أولاد حمدان,Oulad Hamdane,06.181.09.09,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,أولاد سيدي علي بن يوسف,Oulad Sidi Ali Ben Youssef,06.181.09.11,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,أولاد فرج,Ouled Frej,06.181.09.13,32.9596,-8.2274,,Oulad Frej,geonames,\ncommune_rural,Casablanca-Settat,El Jadida,سبت سايس,Sebt Saiss,06.181.09.15,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,سي احساين بن عبد الرحمان,Si Hsaien Ben Abderrahmane,06.181.09.17,,,إذا حسين بن عبد الرحمن,,,\ncommune_rural,Casablanca-Settat,El Jadida,سيدي إسماعيل,Sidi Smail,06.181.09.19,32.8246,-8.5112,,Sidi Smai’il,geonames,\ncommune_rural,Casablanca-Settat,El Jadida,زاوية سايس,Zaouiat Saiss,06.181.09.21,,,,,,\ncommune_rural,Casablanca-Settat,El Jadida,زاوية لقواسم,Zaouiat Lakouacem,06.181.09.23,,,,,,\ncommune_rural,Casablanca-Settat,Médiouna,المجاطية أولاد الطالب,Al Majjatia Oulad Taleb,06.355.03.01,,,المجاطية أولاد طالب,,,\ncommune_rural,Casablanca-Settat,Médiouna,سيدي حجاج واد حصار,Sidi Hajjaj Oued Hassar,06.355.03.05,,,,,,\ncommune_rural,Casablanca-Settat,Mohammedia,بني يخلف,Bni Yakhlef,06.371.03.01,,,,,,homonym\ncommune_rural,Casablanca-Settat,Mohammedia,الشلالات,Ech-challalate,06.371.03.03,,,,,,\ncommune_rural,Casablanca-Settat,Mohammedia,سيدي موسى بن علي,Sidi Moussa Ben Ali,06.371.03.05,,,,,,\ncommune_rural,Casablanca-Settat,Mohammedia,سيدي موسى المجدوب,Sidi Moussa Majdoub,06.371.03.07,,,,,,\ncommune_rural,Casablanca-Settat,Nouaceur,أولاد عزوز,Oulad Azzouz,06.385.03.03,,,,,,homonym\ncommune_rural,Casablanca-Settat,Nouaceur,اولاد صالح,Oulad Salah,06.385.03.05,,,أولاد صلاح,,,\ncommune_rural,Casablanca-Settat,Settat,عين الضربان - لحلاف,Ain Dorbane-Lahlaf,06.461.03.02,,,عين الضربان الاحلاف,,,\ncommune_rural,Casablanca-Settat,Settat,بوكركوح,Bouguargouh,06.461.03.03,,,,,,\ncommune_rural,Casablanca-Settat,Settat,لخزازرة,Lakhzazra,06.461.03.07,,,الخزازرة,,,\ncommune_rural,Casablanca-Settat,Settat,منيع,Mniaa,06.461.03.09,,,منيعة,,,\ncommune_rural,Casablanca-Settat,Settat,مريزيك,Mrizigue,06.461.03.11,,,,,,\ncommune_rural,Casablanca-Settat,Settat,مكارطو,M'Garto,06.461.03.13,,,,,,\ncommune_rural,Casablanca-Settat,Settat,انخيلة,N'Khila,06.461.03.15,,,النخيلة,,,\ncommune_rural,Casablanca-Settat,Settat,واد النعناع,Oued Naanaa,06.461.03.17,,,,,,\ncommune_rural,Casablanca-Settat,Settat,أولاد شبانة,Oulad Chbana,06.461.03.19,,,,,,\ncommune_rural,Casablanca-Settat,Settat,أولاد فارس,Oulad Fares,06.461.03.21,,,,,,\ncommune_rural,Casablanca-Settat,Settat,أولاد امحمد,Oulad M'Hamed,06.461.03.23,,,,,,homonym\ncommune_rural,Casablanca-Settat,Settat,رأس العين الشاوية,Ras El Ain Chaouia,06.461.03.25,,,,,,\ncommune_rural,Casablanca-Settat,Settat,السكامنة,Sgamna,06.461.03.27,,,,,,\ncommune_rural,Casablanca-Settat,Settat,سيدي عبد الكريم,Sidi Abdelkrim,06.461.03.29,,,,,,\ncommune_rural,Casablanca-Settat,Settat,سيدي الذهبي,Sidi Dahbi,06.461.03.31,,,,,,\ncommune_rural,Casablanca-Settat,Settat,سيدي حجاج,Sidi Hajjaj,06.461.03.33,,,,,,\ncommune_rural,Casablanca-Settat,Settat,عين بلال,Ain Blal,06.461.07.01,,,,,,\ncommune_rural,Casablanca-Settat,Settat,بني خلوك,Bni Khloug,06.461.07.03,,,بني خلوق,,,\ncommune_rural,Casablanca-Settat,Settat,دار الشافعي,Dar Chaffai,06.461.07.05,,,,,,\ncommune_rural,Casablanca-Settat,Settat,لقراقرة,Laqraqra,06.461.07.07,,,,,,\ncommune_rural,Casablanca-Settat,Settat,مسكورة,Meskoura,06.461.07.09,,,,,,\ncommune_rural,Casablanca-Settat,Settat,أولاد عامر,Oulad Amer,06.461.07.11,,,,,,\ncommune_rural,Casablanca-Settat,Settat,أولاد بوعلي النواجة,Oulad Bouali Nouaja,06.461.07.13,,,,,,\ncommune_rural,Casablanca-Settat,Settat,أولاد فارس الحلة,Oulad Fares El Halla,06.461.07.15,,,أولاد فارس الهالا,,,\ncommune_rural,Casablanca-Settat,Settat,أولاد افريحة,Oulad Freiha,06.461.07.17,,,أولاد فريحة,,,\ncommune_rural,Casablanca-Settat,Settat,سيدي أحمد الخدير,Sidi Ahmed El Khadir,06.461.07.19,,,سيدي أحمد الخضر,,,\ncommune_rural,Casablanca-Settat,Settat,سيدي بومهدي,Sidi Boumehdi,06.461.07.21,,,,,,\ncommune_rural,Casablanca-Settat,Settat,بني ياكرين,Bni Yagrine,06.461.09.03,,,,,,\ncommune_rural,Casablanca-Settat,Settat,كدانة,Gdana,06.461.09.05,,,,,,\ncommune_rural,Casablanca-Settat,Settat,كيسر,Guisser,06.461.09.07,32.7664,-7.4982,,,geonames,\ncommune_rural,Casablanca-Settat,Settat,اخميسات الشاوية,Khemisset Chaouia,06.461.09.09,,,,,,\ncommune_rural,Casablanca-Settat,Settat,لحوازة,Lahouaza,06.461.09.11,,,,,,\ncommune_rural,Casablanca-Settat,Settat,مشرع بن عبو,Machraa Ben Abbou,06.461.09.13,,,مشرغ بن عبو,,,\ncommune_rural,Casablanca-Settat,Settat,مزامزة الجنوبية,Mzamza Janoubia,06.461.09.14,,,,,,\ncommune_rural,Casablanca-Settat,Settat,امزورة,Mzoura,06.461.09.15,,,مزورة,,,\ncommune_rural,Casablanca-Settat,Settat,أولاد سعيد,Oulad Said,06.461.09.19,,,,,,\ncommune_rural,Casablanca-Settat,Settat,أولاد الصغير,Oulad Sghir,06.461.09.21,,,أولاد صغير,,,\ncommune_rural,Casablanca-Settat,Settat,ريما,Rima,06.461.09.23,,,,,,\ncommune_rural,Casablanca-Settat,Settat,سيدي العايدي,Sidi El Aidi,06.461.09.25,,,,,,\ncommune_rural,Casablanca-Settat,Settat,سيدي محمد بن رحال,Sidi Mohammed Ben Rahal,06.461.09.27,,,,,,\ncommune_rural,Casablanca-Settat,Settat,الثوالث,Toualet,06.461.09.31,,,,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,بني هلال,Bni Hilal,06.467.07.01,,,,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,بني تسيريس,Bni Tsiriss,06.467.07.03,,,بني تصيريس,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,بوحمام,Bouhmame,06.467.07.05,,,بوهمام,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,جابرية,Jabria,06.467.07.07,,,الجابرية,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,خميس القصيبة,Khmis Ksiba,06.467.07.09,,,خميس كسيبة,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,كدية بني دغوغ,Koudiat Bni Dghough,06.467.07.11,,,,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,كرديد,Kridid,06.467.07.13,,,كريديد,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,لعكاكشة,Laagagcha,06.467.07.15,,,لعڭاڭشة,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,لعامرية,Laamria,06.467.07.17,,,لعمرية,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,لعونات,Laaounate,06.467.07.19,,,اللعونات,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,لعطاطرة,Laatatra,06.467.07.21,,,اللعطاطرة,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,لمشرك,Lmechrek,06.467.07.23,,,المشرك,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,مطران,Metrane,06.467.07.25,,,مترانة,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,إمطل,M'Tal,06.467.07.27,,,,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,أولاد عمران,Oulad Amrane,06.467.07.29,,,,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,أولاد بوساكن,Oulad Boussaken,06.467.07.31,,,,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,أولاد سي بوحيى,Oulad Si Bouhya,06.467.07.33,,,أولاد سي بوحيا,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,تامدة,Tamda,06.467.07.35,,,تامدي|تامدا,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,الغنادرة,Laghnadra,06.467.11.01,,,الغندرة,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,الغربية,Lgharbia,06.467.11.03,,,,,,word_ar\ncommune_rural,Casablanca-Settat,Sidi Bennour,الوليدية,Loualidia,06.467.11.05,32.7337,-9.0306,الوالدية,Oualidia,geonames,\ncommune_rural,Casablanca-Settat,Sidi Bennour,أولاد سبيطة,Oulad Sbaita,06.467.11.07,,,,,,\ncommune_rural,Casablanca-Settat,Sidi Bennour,سانية بركيك,Saniat Berguig,06.467.11.09,,,صنيع برغيق,,,\ncommune_rural,Marrakech-Safi,Al Haouz,أيت فاسكا,Aït Faska,07.041.03.05,,,آيت فسكة,Ait Faska,,\ncommune_rural,Marrakech-Safi,Al Haouz,أيت سيدي داود,Aït Sidi Daoud,07.041.03.09,,,,Ait Sidi Daoud,,\ncommune_rural,Marrakech-Safi,Al Haouz,اغماث,Ghmate,07.041.03.11,,,أغمات|غمات,,,\ncommune_rural,Marrakech-Safi,Al Haouz,إكرفروان,Iguerferouane,07.041.03.13,,,إغيرفروا,,,\ncommune_rural,Marrakech-Safi,Al Haouz,سيدي عبد الله غياث,Sidi Abdallah Ghiat,07.041.03.15,31.523,-7.833,سيدي عبد الله غيات,,geonames,\ncommune_rural,Marrakech-Safi,Al Haouz,تمازوزت,Tamazouzte,07.041.03.19,,,تمزوزت|تامزوزت,,,\ncommune_rural,Marrakech-Safi,Al Haouz,تيدلي مسفيوة,Tidili Mesfioua,07.041.03.23,31.4659,-7.612,,,geonames,\ncommune_rural,Marrakech-Safi,Al Haouz,أمغراس,Amghras,07.041.05.01,,,,,,\ncommune_rural,Marrakech-Safi,Al Haouz,أنكال,Anougal,07.041.05.05,,,أنوغال,,,\ncommune_rural,Marrakech-Safi,Al Haouz,أزكور,Azgour,07.041.05.07,31.1375,-8.3149,أزغور,,geonames,\ncommune_rural,Marrakech-Safi,Al Haouz,دارالجامع,Dar Jamaa,07.041.05.09,,,دار الجماعة,,,\ncommune_rural,Marrakech-Safi,Al Haouz,للا تكركوست,Lalla Takarkoust,07.041.05.11,,,الا تاكركوست,,,\ncommune_rural,Marrakech-Safi,Al Haouz,وزكيتة,Ouazguita,07.041.05.13,,,,,,\ncommune_rural,Marrakech-Safi,Al Haouz,أولاد امطاع,Oulad Mtaa,07.041.05.15,,,أولاد مطاع,,,\ncommune_rural,Marrakech-Safi,Al Haouz,سيدي بدهاج,Sidi Badhaj,07.041.05.17,,,,,,\ncommune_rural,Marrakech-Safi,Al Haouz,تزكين,Tizguine,07.041.05.19,31.2284,-8.3161,تزڭين,,geonames,\ncommune_rural,Marrakech-Safi,Al Haouz,أغبار,Aghbar,07.041.07.01,,,الأغبر|أغبر,,,\ncommune_rural,Marrakech-Safi,Al Haouz,أسني,Asni,07.041.07.03,,,,,,\ncommune_rural,Marrakech-Safi,Al Haouz,إغيل,Ighil,07.041.07.05,,,إيغيل,,,\ncommune_rural,Marrakech-Safi,Al Haouz,إجوكاك,Ijoukak,07.041.07.07,,,إيجوكك,,,\ncommune_rural,Marrakech-Safi,Al Haouz,أمكدال,Imgdal,07.041.07.09,,,,,,\ncommune_rural,Marrakech-Safi,Al Haouz,ويركان,Ouirgane,07.041.07.11,,,يرغان|ويرڭان,,,\ncommune_rural,Marrakech-Safi,Al Haouz,ثلاث نيعقوب,Talat N'Yaaqoub,07.041.07.13,,,تلات نيعقوب|تلات ن يعقوب,,,\ncommune_rural,Marrakech-Safi,Al Haouz,مولاي إبراهيم,Moulay Brahim,07.041.09.01,31.2878,-7.9683,,,geonames,\ncommune_rural,Marrakech-Safi,Al Haouz,أوكايمدن,Oukaimden,07.041.09.03,31.206,-7.8609,,Oukaïmedene,geonames,\ncommune_rural,Marrakech-Safi,Al Haouz,أوريكة,Ourika,07.041.09.05,,,أوريكا,,,\ncommune_rural,Marrakech-Safi,Al Haouz,ستي فاضمة,Sti Fadma,07.041.09.07,31.2251,-7.6775,سيتي فاطمة,Setti Fatma,geonames,\ncommune_rural,Marrakech-Safi,Al Haouz,تمصلوحت,Tameslohte,07.041.09.11,,,تامصلوحت|تامسلوحت,,,\ncommune_rural,Marrakech-Safi,Al Haouz,اغواطيم,Aghouatim,07.041.09.13,,,اغواتيم|أغواتيم,,,\ncommune_rural,Marrakech-Safi,Al Haouz,أبادو,Abadou,07.041.11.01,31.5792,-7.3131,,,geonames,\ncommune_rural,Marrakech-Safi,Al Haouz,أيت عادل,Aït Aadel,07.041.11.03,,,آيت عدل,Ait Aadel,,\ncommune_rural,Marrakech-Safi,Al Haouz,ايت حكيم - ايت ازيد,Aït Hkim-Aït Yzid,07.041.11.07,,,آيت احكيم آيت يزيد|آيت حكيم-آيت يزيد,Ait Hkim-Ait Yzid,,\ncommune_rural,Marrakech-Safi,Al Haouz,تمكرت,Tamaguert,07.041.11.17,,,تاماغرت|تامكرت,,,\ncommune_rural,Marrakech-Safi,Al Haouz,تزارت,Tazart,07.041.11.21,,,تازارت,,,\ncommune_rural,Marrakech-Safi,Al Haouz,تغدوين,Tighedouine,07.041.11.25,,,تيغدوين,,,\ncommune_rural,Marrakech-Safi,Al Haouz,الثوامة,Touama,07.041.11.27,31.535,-7.4929,التوامة|توما,,geonames,\ncommune_rural,Marrakech-Safi,Al Haouz,زرقطن,Zerkten,07.041.11.29,31.4447,-7.3922,زركتن,,geonames,\ncommune_rural,Marrakech-Safi,Chichaoua,أهديل,Ahdil,07.161.03.01,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,أيت هادي,Ait Hadi,07.161.03.03,,,آيت الهادي,,,\ncommune_rural,Marrakech-Safi,Chichaoua,لمزوضية,Lamzoudia,07.161.03.05,,,لمزودة,,,\ncommune_rural,Marrakech-Safi,Chichaoua,أولاد مومنة,Oulad Moumna,07.161.03.07,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,السعيدات,Saidate,07.161.03.09,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,سيدي المختار,Sid L'Mokhtar,07.161.03.11,,,سيد المختار,,,\ncommune_rural,Marrakech-Safi,Chichaoua,سيدي بوزيد الركراكي,Sidi Bouzid Arragragui,07.161.03.13,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,سيدي امحمد دليل,Sidi M'Hamed Dalil,07.161.03.15,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,افلا إيسن,Afalla Issen,07.161.05.01,,,أفلا يسن,,,\ncommune_rural,Marrakech-Safi,Chichaoua,عين تزيتونت,Ain Tazitounte,07.161.05.03,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,أيت حدو يوسف,Ait Haddou Youssef,07.161.05.05,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,اروهالن,Irohalen,07.161.05.07,,,إرحالن,,,\ncommune_rural,Marrakech-Safi,Chichaoua,للا عزيزة,Lalla Aaziza,07.161.05.09,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,نفيفة,Nfifa,07.161.05.11,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,واد البور,Ouad L'bour,07.161.05.13,,,ولاد البور,,,\ncommune_rural,Marrakech-Safi,Chichaoua,سيدي غانم,Sidi Ghanem,07.161.05.15,,,,,,homonym\ncommune_rural,Marrakech-Safi,Chichaoua,تمزكدوين,Timezgadiouine,07.161.05.17,30.8837,-9.0455,,,geonames,\ncommune_rural,Marrakech-Safi,Chichaoua,أداسيل,Adassil,07.161.07.01,31.1078,-8.4908,,,geonames,\ncommune_rural,Marrakech-Safi,Chichaoua,أسيف المال,Assif El Mal,07.161.07.03,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,أدويران,Douirane,07.161.07.05,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,كماسة,Gmassa,07.161.07.07,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,إمندونيت,Imindounit,07.161.07.09,,,إيمندونيت,,,\ncommune_rural,Marrakech-Safi,Chichaoua,مجاط,Majjat,07.161.07.11,,,,,,homonym\ncommune_rural,Marrakech-Safi,Chichaoua,أمزوضة,M'Zouda,07.161.07.13,,,مزودة,Mzouda,,\ncommune_rural,Marrakech-Safi,Chichaoua,الزاوية النحلية,Zaouia Annahlia,07.161.07.15,,,زاوية النحلية,,,\ncommune_rural,Marrakech-Safi,Chichaoua,بوابوض,Bouabout,07.161.09.01,31.2655,-9.1786,بوعبوط|بويبوت,,geonames,\ncommune_rural,Marrakech-Safi,Chichaoua,بوابوض أمدلان,Bouabout Amdlane,07.161.09.03,,,بوعبوط امدلان,,,\ncommune_rural,Marrakech-Safi,Chichaoua,إشمرارن,Ichamraren,07.161.09.05,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,كوزمت,Kouzemt,07.161.09.07,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,رحالة,Rahhala,07.161.09.09,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,سيدي عبد المومن,Sidi Abdelmoumen,07.161.09.11,,,,,,\ncommune_rural,Marrakech-Safi,Chichaoua,تاولوكلت,Taouloukoult,07.161.09.13,31.2222,-9.0794,تاولوكولت,,geonames,\ncommune_rural,Marrakech-Safi,Chichaoua,تمليلت,Timlilt,07.161.09.15,,,تيمليلت,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,الشطيبة,Chtaïba,07.191.03.01,,,شتايبة,Chtaiba,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,الدشرة,Eddachra,07.191.03.03,,,,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,العامرية,El Aamria,07.191.03.05,,,العمرية,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,المربوح,El Marbouh,07.191.03.07,,,المرابوح,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,الرافعية,Errafiaya,07.191.03.09,,,الرافعي|الرفاعياء,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,الهيادنة,Hiadna,07.191.03.11,,,حياضنة,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,لوناسدة,Lounasda,07.191.03.13,,,الوناسدة,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,ميات,Mayate,07.191.03.15,,,مايات,,,word_ar\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,اولاد عمرو,Oulad Aamer,07.191.03.17,,,أولاد عامر,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,أولاد بو علي الواد,Oulad Bouali Loued,07.191.03.19,,,,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,اولاد الشرقي,Oulad Cherki,07.191.03.21,,,أولاد شرقي,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,أولاد الكرن,Oulad El Garne,07.191.03.23,,,أولاد القارن,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,أولاد مسعود,Oulad Massaoud,07.191.03.25,,,,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,اولاد امسبل,Oulad Msabbel,07.191.03.27,,,أولاد المسبل|أولاد مسابل,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,اولاد أصبيح,Oulad Sbih,07.191.03.29,,,أولاد صبيح,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,اولاد يعكوب,Oulad Yaacoub,07.191.03.31,,,أولاد يعقوب,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,أولاد زراد,Oulad Zarrad,07.191.03.33,,,,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,سيدي الحطاب,Sidi El Hattab,07.191.03.35,,,سيدي حطاب,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,سيدي موسى,Sidi Moussa,07.191.03.37,32.2721,-7.2009,,,geonames,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,توزينت,Taouzint,07.191.03.39,,,تاوزينت,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,أزنادة,Znada,07.191.03.41,,,زنادة,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,الصهريج,Assahrij,07.191.05.01,,,السهريج|الساحريج,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,بوي عمر,Bouya Omar,07.191.05.03,,,بويا عمر|بوعمار,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,الشعراء,Choara,07.191.05.05,,,,,,word_ar\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,أدزوز,Dzouz,07.191.05.07,,,دزوز|دوز,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,فرايطة,Fraita,07.191.05.09,,,الفرايطة,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,العثامنة,Laatamna,07.191.05.15,,,لعثامنة|لعطوانة,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,العطاوية الشعيبية,Laattaouia Ech-chaibia,07.191.05.16,,,,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,الواد لخضر,Louad Lakhdar,07.191.05.17,,,الواد الأخضر,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,مزم صنهاجة,M'Zem Sanhaja,07.191.05.19,,,مزيم سنهاجة,Mzem Sanhaja,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,واركي,Ouargui,07.191.05.21,,,,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,أولاد عراض,Oulad Aarrad,07.191.05.23,,,أولاد عراد,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,أولاد خلوف,Oulad Khallouf,07.191.05.25,,,أولاد خلف,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,سيدي عيسى بن سليمان,Sidi Aissa Ben Slimane,07.191.05.27,,,,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,سور العز,Sour El Aaz,07.191.05.29,,,صور الأعز,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,اجبيل,Jbiel,07.191.07.11,,,جبيل,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,الجوالة,Jouala,07.191.07.13,,,,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,زمران,Zemrane,07.191.07.31,,,زمراين,,,\ncommune_rural,Marrakech-Safi,El Kelâa des Sraghna,زمران الشرقية,Zemrane Charqia,07.191.07.33,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,آيت سعيد,Aït Saïd,07.211.03.01,,,,Ait Said,,\ncommune_rural,Marrakech-Safi,Essaouira,أقرمود,Aquermoud,07.211.03.03,,,أكرمود,,,\ncommune_rural,Marrakech-Safi,Essaouira,حد الدرا,Had Dra,07.211.03.05,,,حد الدرى|حد درا,,,\ncommune_rural,Marrakech-Safi,Essaouira,كشولة,Kechoula,07.211.03.07,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,الكريمات,Korimate,07.211.03.09,,,كوريماط,,,\ncommune_rural,Marrakech-Safi,Essaouira,لكدادرة,Lagdadra,07.211.03.11,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,لحسينات,Lahsinate,07.211.03.13,,,الحسينات,,,\ncommune_rural,Marrakech-Safi,Essaouira,مجي,Mejji,07.211.03.15,,,,,,short_ar\ncommune_rural,Marrakech-Safi,Essaouira,مسكالة,Meskala,07.211.03.17,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,المواريد,Mouarid,07.211.03.19,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,مولاي بوزرقطون,Moulay Bouzarqtoune,07.211.03.21,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,المزيلات,Mzilate,07.211.03.23,,,أمزيلات|مزيلات,,,\ncommune_rural,Marrakech-Safi,Essaouira,المخاليف,M'Khalif,07.211.03.25,,,أمخاليف|المخليف,,,\ncommune_rural,Marrakech-Safi,Essaouira,أمرامر,M'râmer,07.211.03.27,,,مرامر,M'Ramer,,\ncommune_rural,Marrakech-Safi,Essaouira,أولاد امرابط,Oulad M'Rabet,07.211.03.29,,,أولاد مرابط,,,\ncommune_rural,Marrakech-Safi,Essaouira,أوناغة,Ounagha,07.211.03.31,,,أوناغا,,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي عبد الجليل,Sidi Abdeljalil,07.211.03.33,,,سيدي عبدالجليل,,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي عيسى الركراكي,Sidi Aïssa Regragui,07.211.03.35,,,,Sidi Aissa Regragui,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي علي الكراتي,Sidi Ali El Korati,07.211.03.37,,,سيدي علي الكورتي|سيدي علي القرعتي,,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي بولعلام,Sidi Boulaâlam,07.211.03.39,,,سيدي بوعلام,Sidi Boulaalam,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي إسحاق,Sidi Ishaq,07.211.03.41,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي لعروسي,Sidi Laâroussi,07.211.03.43,,,سيدي العروسي,Sidi Laaroussi,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي امحمد أو مرزوق,Sidi M'Hamed Ou Marzouq,07.211.03.45,,,سيدي محمد أو مرزوق,,,\ncommune_rural,Marrakech-Safi,Essaouira,تفتاشت,Tafetachte,07.211.03.47,,,تافتشت,,,\ncommune_rural,Marrakech-Safi,Essaouira,تكاط,Takate,07.211.03.49,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,زاوية بن احميدة,Zaouïat Ben Hmida,07.211.03.51,,,زاوية بن حميدة,Zaouiat Ben Hmida,,\ncommune_rural,Marrakech-Safi,Essaouira,أدغاس,Adaghas,07.211.05.01,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,أكليف,Aglif,07.211.05.03,,,أغليف,,,\ncommune_rural,Marrakech-Safi,Essaouira,أكرض,Aguerd,07.211.05.05,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,آيت عيسى إححان,Aït Aïssi Ihahane,07.211.05.07,,,آيت عيسى إحاحن|آيت عيسي اهان,Ait Aissi Ihahane,,\ncommune_rural,Marrakech-Safi,Essaouira,أسايس,Assaïs,07.211.05.09,,,أصايص,Assais,,homonym\ncommune_rural,Marrakech-Safi,Essaouira,بيزضاض,Bizdad,07.211.05.11,,,بزداد,,,\ncommune_rural,Marrakech-Safi,Essaouira,بوزمور,Bouzemmour,07.211.05.13,,,بوزممور,,,\ncommune_rural,Marrakech-Safi,Essaouira,الزاويت,Ezzaouïte,07.211.05.15,,,الزويتة,Ezzaouite,,\ncommune_rural,Marrakech-Safi,Essaouira,ايدا وعزا,Ida Ou Aâzza,07.211.05.17,,,إذا وعزا|إدا أو عزة,Ida Ou Aazza,,\ncommune_rural,Marrakech-Safi,Essaouira,إيدا أو كلول,Ida Ou Guelloul,07.211.05.19,,,إيدا أو غلول,,,\ncommune_rural,Marrakech-Safi,Essaouira,ايدا وكازو,Ida Ou Kazzou,07.211.05.21,,,ادا وكازو|إدا أو كزو,,,\ncommune_rural,Marrakech-Safi,Essaouira,إمكراد,Imgrade,07.211.05.23,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,إيمي نتليت,Imi N'Tlit,07.211.05.25,,,إمنتليت|إيمي ن تاليت,,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي أحمد السايح,Sidi Ahmed Essayeh,07.211.05.27,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي الجزولي,Sidi El Jazouli,07.211.05.29,,,سيدي الجازولي,,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي غانم,Sidi Ghaneme,07.211.05.31,,,,,,homonym\ncommune_rural,Marrakech-Safi,Essaouira,سيدي أحمد أو مبارك,Sidi H'Mad Ou M'Barek,07.211.05.33,,,سيدي أحماد أو امبارك,Sidi Hmad ou MBarek,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي احمد أوحامد,Sidi Hmad Ou Hamed,07.211.05.35,,,سيدي احمد أو حماد|سيدي حماد أو حامد,,,\ncommune_rural,Marrakech-Safi,Essaouira,سيدي كاوكي,Sidi Kaouki,07.211.05.37,,,,,,\ncommune_rural,Marrakech-Safi,Essaouira,سميمو,Smimou,07.211.05.39,31.2101,-9.7086,صميمو,,geonames,\ncommune_rural,Marrakech-Safi,Essaouira,تفضنة,Tafedna,07.211.05.41,,,تافضنا|تافيدنا,,,\ncommune_rural,Marrakech-Safi,Essaouira,تهلوانت,Tahelouante,07.211.05.43,,,تاهلوانت|تحلوانت,,,\ncommune_rural,Marrakech-Safi,Essaouira,تاكوشت,Takoucht,07.211.05.45,,,تاكوشط,,,\ncommune_rural,Marrakech-Safi,Essaouira,تاركانت,Targante,07.211.05.47,,,ترڤانت,,,\ncommune_rural,Marrakech-Safi,Essaouira,تدزي,Tidzi,07.211.05.49,,,تيدزي,,,\ncommune_rural,Marrakech-Safi,Essaouira,تمزكدة أوفتاس,Timizguida-Ouftas,07.211.05.51,,,تيميزقيدا أوفتاس,,,\ncommune_rural,Marrakech-Safi,Marrakech,الويدان,Alouidane,07.351.02.01,,,الوديان,Al Ouidane,,\ncommune_rural,Marrakech-Safi,Marrakech,واحة سيدي ابراهيم,Ouahat Sidi Brahim,07.351.02.07,,,واحة سيدي براهيم|واحات سيدي ابراهيم,,,\ncommune_rural,Marrakech-Safi,Marrakech,أولاد حسون,Oulad Hassoune,07.351.02.09,,,,,,\ncommune_rural,Marrakech-Safi,Marrakech,حربيل,Harbil,07.351.03.03,,,,,,\ncommune_rural,Marrakech-Safi,Marrakech,المنابهة,M'Nabha,07.351.03.05,,,,,,\ncommune_rural,Marrakech-Safi,Marrakech,أولاد دليم,Ouled Dlim,07.351.03.11,,,,,,\ncommune_rural,Marrakech-Safi,Marrakech,أكفاي,Agafay,07.351.05.01,,,,,,\ncommune_rural,Marrakech-Safi,Marrakech,أيت إيمور,Aït Imour,07.351.05.03,,,آيت امور|آيت عمور,Ait Imour,,\ncommune_rural,Marrakech-Safi,Marrakech,الاوداية,Loudaya,07.351.05.05,,,لوداية,,,\ncommune_rural,Marrakech-Safi,Marrakech,سيد الزوين,Sid Zouine,07.351.05.09,,,سيد زوين,,,\ncommune_rural,Marrakech-Safi,Marrakech,سعادة,Saâda,07.351.07.07,,,صعدة|السعادة,Saada,,word_ar\ncommune_rural,Marrakech-Safi,Marrakech,السويهلة,Souihla,07.351.07.11,,,سويهلة,,,\ncommune_rural,Marrakech-Safi,Marrakech,تسلطانت,Tassoultante,07.351.07.13,,,تاسلطانت|تاسولتانت,,,\ncommune_rural,Marrakech-Safi,Rehamna,أيت حمو,Aït Hammou,07.427.07.01,,,,Ait Hammou,,\ncommune_rural,Marrakech-Safi,Rehamna,أيت الطالب,Aït Taleb,07.427.07.03,,,آيت طالب,Ait Taleb,,name_ar\ncommune_rural,Marrakech-Safi,Rehamna,بوشان,Bouchane,07.427.07.05,,,,,,\ncommune_rural,Marrakech-Safi,Rehamna,الجعافرة,Jaafra,07.427.07.07,,,الجعفرة,,,\ncommune_rural,Marrakech-Safi,Rehamna,لبريكيين,Labrikiyne,07.427.07.09,,,البريكيين|لبركيين,,,\ncommune_rural,Marrakech-Safi,Rehamna,أولاد عامر تزمرين,Oulad Aamer Tizmarine,07.427.07.11,,,أولاد عامر تزمارين,,,\ncommune_rural,Marrakech-Safi,Rehamna,أولاد حسون حمري,Oulad Hassoune Hamri,07.427.07.13,,,,,,\ncommune_rural,Marrakech-Safi,Rehamna,سيدي عبد الله,Sidi Abdallah,07.427.07.15,32.5354,-7.8324,,,geonames,\ncommune_rural,Marrakech-Safi,Rehamna,سيدي علي لبراحلة,Sidi Ali Labrahla,07.427.07.17,,,سيدي علي لابراحلة,,,\ncommune_rural,Marrakech-Safi,Rehamna,سيدي غانم,Sidi Ghanem,07.427.07.19,,,,,,homonym\ncommune_rural,Marrakech-Safi,Rehamna,سيدي منصور,Sidi Mansour,07.427.07.21,,,,,,\ncommune_rural,Marrakech-Safi,Rehamna,صخور الرحامنة,Skhour Rehamna,07.427.07.23,,,السكريه رحامنة,,,\ncommune_rural,Marrakech-Safi,Rehamna,سكورة الحدرة,Skoura Lhadra,07.427.07.25,,,سكورة لهضرة,,,\ncommune_rural,Marrakech-Safi,Rehamna,عكرمة,Akarma,07.427.09.01,,,أكرمة,,,\ncommune_rural,Marrakech-Safi,Rehamna,بوروس,Bourrous,07.427.09.03,,,بروس,,,\ncommune_rural,Marrakech-Safi,Rehamna,الجعيدات,Jaïdate,07.427.09.05,,,جايديت,Jaidate,,\ncommune_rural,Marrakech-Safi,Rehamna,الجبيلات,Jbilate,07.427.09.06,,,جبيلات,,,\ncommune_rural,Marrakech-Safi,Rehamna,لمحرة,Lamharra,07.427.09.07,,,المحرة,,,\ncommune_rural,Marrakech-Safi,Rehamna,أنزالت لعظم,Nzalat Laadam,07.427.09.09,,,نزالات العظم,,,\ncommune_rural,Marrakech-Safi,Rehamna,أولاد إملول,Oulad Imloul,07.427.09.11,,,,,,\ncommune_rural,Marrakech-Safi,Rehamna,راس عين الرحامنة,Ras Ain Rhamna,07.427.09.13,,,رأس العين رحامنة,,,\ncommune_rural,Marrakech-Safi,Rehamna,سيدي بوبكر,Sidi Boubker,07.427.09.15,,,,,,\ncommune_rural,Marrakech-Safi,Rehamna,الطلوح,Tlauh,07.427.09.19,,,تلعو,,,\ncommune_rural,Marrakech-Safi,Safi,بوكدرة,Bouguedra,07.431.03.01,,,,,,\ncommune_rural,Marrakech-Safi,Safi,شهدة,Chahda,07.431.03.02,,,الشهدة,,,\ncommune_rural,Marrakech-Safi,Safi,الكرعاني,El Gouraani,07.431.03.03,,,الڭرعاني,,,\ncommune_rural,Marrakech-Safi,Safi,لبخاتي,Labkhati,07.431.03.05,,,,,,\ncommune_rural,Marrakech-Safi,Safi,لحضر,Lahdar,07.431.03.07,,,لحدار,,,\ncommune_rural,Marrakech-Safi,Safi,لمراسلة,Lamrasla,07.431.03.09,,,,,,\ncommune_rural,Marrakech-Safi,Safi,لمصابح,Lamsabih,07.431.03.11,,,,,,\ncommune_rural,Marrakech-Safi,Safi,سيدي عيسى,Sidi Aissa,07.431.03.13,,,,,,\ncommune_rural,Marrakech-Safi,Safi,سيدي التيجي,Sidi Ettiji,07.431.03.15,,,سيدي تيجي,,,\ncommune_rural,Marrakech-Safi,Safi,اتوابت,Atouabet,07.431.07.01,,,,,,\ncommune_rural,Marrakech-Safi,Safi,الغيات,El Ghiate,07.431.07.03,,,الغايات,,,\ncommune_rural,Marrakech-Safi,Safi,خط أزكان,Khatazakane,07.431.07.05,,,,,,\ncommune_rural,Marrakech-Safi,Safi,لعمامرة,Laamamra,07.431.07.07,,,,,,\ncommune_rural,Marrakech-Safi,Safi,لمعاشات,Lamaachate,07.431.07.09,,,,,,\ncommune_rural,Marrakech-Safi,Safi,نكا,Nagga,07.431.07.11,,,,,,short_ar\ncommune_rural,Marrakech-Safi,Safi,اولاد سلمان,Ouled Salmane,07.431.07.13,,,ولد سلمان,,,\ncommune_rural,Marrakech-Safi,Safi,ايير,Ayir,07.431.09.01,,,,,,\ncommune_rural,Marrakech-Safi,Safi,دار سي عيسى,Dar Si Aissa,07.431.09.03,,,,,,\ncommune_rural,Marrakech-Safi,Safi,البدوزة,El Beddouza,07.431.09.05,,,,,,\ncommune_rural,Marrakech-Safi,Safi,حرارة,Hrara,07.431.09.07,,,,,,word_ar\ncommune_rural,Marrakech-Safi,Safi,مول البركي,Moul El Bergui,07.431.09.09,,,,,,\ncommune_rural,Marrakech-Safi,Safi,اصعادلا,Saadla,07.431.09.15,,,السعادلة,,,\ncommune_rural,Marrakech-Safi,Youssoufia,إيغود,Ighoud,07.585.05.07,,,,,,\ncommune_rural,Marrakech-Safi,Youssoufia,جذور,Jdour,07.585.05.09,,,,,,word_ar\ncommune_rural,Marrakech-Safi,Youssoufia,اجنان بويه,Jnane Bouih,07.585.05.11,,,جنان بويه,,,\ncommune_rural,Marrakech-Safi,Youssoufia,سيدي شيكر,Sidi Chiker,07.585.05.17,,,,,,\ncommune_rural,Marrakech-Safi,Youssoufia,اطياميم,Atiamim,07.585.07.01,,,,,,\ncommune_rural,Marrakech-Safi,Youssoufia,الكنتور,El Gantour,07.585.07.03,,,,,,\ncommune_rural,Marrakech-Safi,Youssoufia,اسبيعات,Esbiaat,07.585.07.05,,,,,,\ncommune_rural,Marrakech-Safi,Youssoufia,لخوالقة,Lakhoualqa,07.585.07.13,,,,,,\ncommune_rural,Marrakech-Safi,Youssoufia,رأس العين,Ras El Ain,07.585.07.15,,,,,,homonym\ncommune_rural,Drâa-Tafilalet,Errachidia,اعرب صباح اغريس,Aarab Sebbah Gheris,08.201.03.01,,,عرب صباح غريز,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,عرب صباح زيز,Aarab Sebbah Ziz,08.201.03.03,,,,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,السيفا,Es-sifa,08.201.03.07,,,اسيفا,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,فزنا,Fezna,08.201.03.09,31.5292,-4.4556,,,geonames,\ncommune_rural,Drâa-Tafilalet,Errachidia,أوفوس,Aoufous,08.201.07.01,31.68,-4.17,,,geonames,homonym\ncommune_rural,Drâa-Tafilalet,Errachidia,شرفاء مدغرة,Chorfa M'Daghra,08.201.07.03,,,,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,الرتب,Er-rteb,08.201.07.05,,,الرطب,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,الخنك,Lkheng,08.201.07.07,,,,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,وادي النعام,Oued Naam,08.201.07.09,,,,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,بني امحمد سجلماسة,Bni M'Hamed-Sijelmassa,08.201.11.01,,,بني امحمد- سجسلماسة,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,الريصاني,Er-rissani,08.201.11.03,31.2832,-4.2656,لريصاني,Rissani|Errissani|Reçani,geonames,homonym\ncommune_rural,Drâa-Tafilalet,Errachidia,السفلات,Es-sfalat,08.201.11.05,,,السفالة,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,الطاوس,Et-taous,08.201.11.07,,,وطاؤوس,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,سيدي علي,Sidi Ali,08.201.11.09,,,,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,أغبالو إن كردوس,Aghbalou N'Kerdous,08.201.13.01,,,,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,أملاكو,Amellagou,08.201.13.02,,,,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,فركلة العليا,Ferkla El Oulia,08.201.13.03,,,,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,فركلة السفلئ,Ferkla Es-soufla,08.201.13.05,,,,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,اغريس العلوي,Gheris El Ouloui,08.201.13.07,,,اغريس لعلوي,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,اغريس السفلي,Gheris Es-soufli,08.201.13.09,,,اغريس السوفلي,,,\ncommune_rural,Drâa-Tafilalet,Errachidia,ملعب,Melaab,08.201.13.11,,,,,,word_ar\ncommune_rural,Drâa-Tafilalet,Errachidia,تاذيغوست,Tadighoust,08.201.13.13,,,تاديغوست,,,\ncommune_rural,Drâa-Tafilalet,Midelt,أغبالو,Aghbalou,08.363.05.01,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,أكديم,Agoudim,08.363.05.03,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,أنمزي,Anemzi,08.363.05.13,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,بومية,Boumia,08.363.05.15,32.7236,-5.1025,,,geonames,\ncommune_rural,Drâa-Tafilalet,Midelt,سيدي يحيى ايوسف,Sidi Yahya Ou Youssef,08.363.05.21,,,سيدي يحيى أو يوسف,,,\ncommune_rural,Drâa-Tafilalet,Midelt,تنوردي,Tanourdi,08.363.05.23,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,تيزي نغشو,Tizi N'Ghachou,08.363.05.25,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,تونفيت,Tounfite,08.363.05.27,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,آيت عياش,Ait Ayach,08.363.07.05,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,آيت بن يعقوب,Ait Ben Yacoub,08.363.07.07,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,آيت أزدك,Ait Izdeg,08.363.07.09,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,أمرصيد,Amersid,08.363.07.11,32.7498,-4.4706,,,geonames,\ncommune_rural,Drâa-Tafilalet,Midelt,إيتزر,Itzer,08.363.07.17,32.8783,-5.0515,,,geonames,\ncommune_rural,Drâa-Tafilalet,Midelt,ميبلادن,Mibladen,08.363.07.19,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,زايدة,Zaida,08.363.07.29,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,النزالة,En-nzala,08.363.09.01,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,كرامة,Gourrama,08.363.09.03,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,كرس تعلالين,Guers Tiaallaline,08.363.09.05,,,غرس تعلالين,,,\ncommune_rural,Drâa-Tafilalet,Midelt,كير,Guir,08.363.09.07,,,ڭير,,,short_ar\ncommune_rural,Drâa-Tafilalet,Midelt,أمزيزل,M'Zizel,08.363.09.09,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,سيدي عياد,Sidi Aayad,08.363.09.11,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,زاوية سيدي حمزة,Zaouiat Sidi Hamza,08.363.09.13,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,آيت يحيى,Ait Yahya,08.363.15.01,,,,,,\ncommune_rural,Drâa-Tafilalet,Midelt,أموكر,Amouguer,08.363.15.03,32.2749,-4.9353,,,geonames,\ncommune_rural,Drâa-Tafilalet,Midelt,بوازمو,Bou Azmou,08.363.15.05,,,بوزمو,,,\ncommune_rural,Drâa-Tafilalet,Midelt,إملشيل,Imilchil,08.363.15.07,32.1531,-5.6245,,,geonames,\ncommune_rural,Drâa-Tafilalet,Midelt,أوتربات,Outerbat,08.363.15.09,,,,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,أيت زينب,Ait Zineb,08.401.03.01,,,,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,أمرزكان,Amerzgane,08.401.03.03,31.0437,-7.2104,,,geonames,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,إزناكن,Iznaguen,08.401.03.05,,,,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,اغرم نوكدال,Ighrem N'Ougdal,08.401.03.07,,,إيغرم ن أوكدال,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,خزامة,Khouzama,08.401.03.09,,,,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,وسلسات,Ouisselsate,08.401.03.11,,,ويسلسات,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,سروا,Siroua,08.401.03.13,,,,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,تلوات,Telouet,08.401.03.15,31.2892,-7.2379,تيلويت,,geonames,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,تيدلي,Tidli,08.401.03.17,,,تدلي,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,غسات,Ghassate,08.401.07.01,,,,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,إدلسان,Idelsane,08.401.07.03,,,,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,إمي نولاون,Imi N'Oulaoune,08.401.07.05,,,,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,سكورة اهل الوسط,Skoura Ahl El Oust,08.401.07.07,,,سكورة اهل الوست,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,ترميكت,Tarmigt,08.401.07.09,,,,,,\ncommune_rural,Drâa-Tafilalet,Ouarzazate,توندوت,Toundoute,08.401.07.11,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,النيف,Alnif,08.577.02.05,31.1141,-5.1715,,,geonames,\ncommune_rural,Drâa-Tafilalet,Tinghir,حصيا,H'Ssyia,08.577.02.11,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,مصيسي,M'Ssici,08.577.02.21,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,أيت هاني,Ait Hani,08.577.03.01,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,أسول,Assoul,08.577.03.05,31.9529,-5.2081,عسول,,geonames,\ncommune_rural,Drâa-Tafilalet,Tinghir,آيت واسيف,Ait Ouassif,08.577.05.03,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,آيت سدرات الجبل العليا,Ait Sedrate JbelEl Oulia,08.577.05.05,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,ايت سدرات الجبل السفلى,Ait Sedrate JbelEL Soufla,08.577.05.07,,,آيت سدرات الجبل السفلا,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,آيت سدرات السهل الشرقية,Ait Sedrate Sahl Charkia,08.577.05.09,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,آيت سدرات السهل الغربية,Ait Sedrate Sahl El Gharbia,08.577.05.11,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,آيت يول,Ait Youl,08.577.05.13,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,اغيل نومكون,Ighil N'Oumgoun,08.577.05.15,,,إغيلن أومكون,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,أكنيون,Ikniouen,08.577.05.17,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,امسمرير,M'Semrir,08.577.05.21,,,مسمرير,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,سوق الخميس دادس,Souk Lakhmis Dades,08.577.05.25,,,سوق خميس دادس,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,تلمي,Tilmi,08.577.05.29,31.8179,-5.7681,تيلمي,,geonames,\ncommune_rural,Drâa-Tafilalet,Tinghir,آيت الفرسي,Ait El Farsi,08.577.07.01,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,اميضر,Imider,08.577.07.19,31.3732,-5.7938,إيميدر,,geonames,\ncommune_rural,Drâa-Tafilalet,Tinghir,واكليم,Ouaklim,08.577.07.23,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,تغزوت نايت عطى,Taghzoute N'Ait Atta,08.577.07.27,,,تاغزوت نآيت عطا,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,تودغى العليا,Toudgha El Oulia,08.577.07.31,,,,,,\ncommune_rural,Drâa-Tafilalet,Tinghir,تودغى السفلى,Toudgha Essoufla,08.577.07.33,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,أفلا ندرا,Afella N'Dra,08.587.03.01,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,افرا,Afra,08.587.03.03,,,عفراء,,,\ncommune_rural,Drâa-Tafilalet,Zagora,آيت بوداود,Ait Boudaoud,08.587.03.05,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,آيت ولال,Ait Ouallal,08.587.03.07,,,,,,homonym\ncommune_rural,Drâa-Tafilalet,Zagora,مزكيطة,Mezguita,08.587.03.21,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,النقوب,N'Kob,08.587.03.25,,,انقوب,,,\ncommune_rural,Drâa-Tafilalet,Zagora,اولاد يحيى لكراير,Oulad Yahia Lagraire,08.587.03.27,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,تاغبالت,Taghbalte,08.587.03.31,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,تمزموط,Tamezmoute,08.587.03.37,,,تامزموت,,,\ncommune_rural,Drâa-Tafilalet,Zagora,تانسيفت,Tansifte,08.587.03.39,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,تازارين,Tazarine,08.587.03.41,,,,,,homonym\ncommune_rural,Drâa-Tafilalet,Zagora,ابليدة,Bleida,08.587.07.09,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,بني زولي,Bni Zoli,08.587.07.11,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,بوزروال,Bouzeroual,08.587.07.13,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,الروحا,Errouha,08.587.07.15,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,تافتشنا,Taftechna,08.587.07.29,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,ترناتة,Ternata,08.587.07.43,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,تنزولين,Tinzouline,08.587.07.45,,,تينزولين,,,\ncommune_rural,Drâa-Tafilalet,Zagora,فزواطة,Fezouata,08.587.09.17,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,كتاوة,Ktaoua,08.587.09.19,,,,,,\ncommune_rural,Drâa-Tafilalet,Zagora,امحاميد الغزلان,M'Hamid El Ghizlane,08.587.09.23,,,محاميد الغزلان,,,\ncommune_rural,Drâa-Tafilalet,Zagora,تاكونيت,Tagounite,08.587.09.33,,,تاڭونيت,,,\ncommune_rural,Drâa-Tafilalet,Zagora,تامكروت,Tamegroute,08.587.09.35,,,,,,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,أمسكروض,Amskroud,09.001.05.01,,,,,,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,الدراركة,Drargua,09.001.05.09,,,,,,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,إضمين,Idmine,09.001.05.11,,,إيدمين,,,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,أورير,Aourir,09.001.07.03,30.4924,-9.6355,,,geonames,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,أقصري,Aqesri,09.001.07.05,,,,,,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,أزيار,Aziar,09.001.07.07,,,,,,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,إيموزار,Imouzzer,09.001.07.13,,,,,,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,إمسوان,Imsouane,09.001.07.15,,,,,,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,تدرارت,Tadrart,09.001.07.21,30.7748,-9.4595,تادرارت,,geonames,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,تغازوت,Taghazout,09.001.07.23,30.5426,-9.7111,,,geonames,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,تامري,Tamri,09.001.07.25,30.696,-9.8297,,,geonames,\ncommune_rural,Souss-Massa,Agadir Ida-Outanane,تقي,Tiqqi,09.001.07.29,,,تيقي,,,short_ar\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,أيت مزال,Aït Mzal,09.163.03.05,,,آيت امزال,Ait Mzal,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,أيت وادريم,Ait Ouadrim,09.163.03.07,,,آيت ودريم,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,أوكنز,Aouguenz,09.163.03.09,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,هلالة,Hilala,09.163.03.13,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,إدا وكنظيف,Ida Ougnidif,09.163.03.15,,,إدا وكنيضيف|إيدا أوكنديف,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,سيدي عبد الله البوشواري,Sidi AbdallahEl Bouchouari,09.163.03.25,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,تنالت,Tanalt,09.163.03.33,29.7755,-9.168,تانالت,,geonames,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,تاركا نتوشكا,Targua Ntouchka,09.163.03.35,,,تاركة نتوشكة,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,تسكدلت,Tassegdelt,09.163.03.37,,,تاسكدلت,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,تيزي نتكوشت,Tizi Ntakoucht,09.163.03.39,,,تيزي نتاكوشت,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,أيت ميلك,Ait Milk,09.163.05.03,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,بلفاع,Belfaa,09.163.05.11,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,إنشادن,Inchaden,09.163.05.19,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,ماسة,Massa,09.163.05.21,,,ماسا|مسى,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,سيدي وساي,Sidi Ouassay,09.163.05.31,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,أيت عميرة,Aït Amira,09.163.07.01,,,,Ait Amira,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,إمي مقورن,Imi Mqourn,09.163.07.17,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,واد الصفاء,Ouad Essafa,09.163.07.23,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,سيدي بيبي,Sidi Bibi,09.163.07.27,,,,,,\ncommune_rural,Souss-Massa,Chtouka-Aït Baha,سيدي بوالسحاب,Sidi Boushab,09.163.07.29,,,سيدي بوسحاب|سيدي بوشاب,,,\ncommune_rural,Souss-Massa,Inezgane-Aït Melloul,أولاد دحو,Oulad Dahou,09.273.05.19,,,,,,\ncommune_rural,Souss-Massa,Inezgane-Aït Melloul,تمسية,Temsia,09.273.05.27,,,التمسية|تيمسية,,,\ncommune_rural,Souss-Massa,Taroudannt,اضار,Adar,09.541.03.01,30.1411,-8.3722,أدار,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,آيت عبد الله,Ait Abdallah,09.541.03.03,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,أملو,Amalou,09.541.03.05,30.1915,-8.7487,أمالو,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,أزغار نيرس,Azaghar N'Irs,09.541.03.07,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,إيماون,Imaouen,09.541.03.09,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,امي نتيارت,Imi N'Tayart,09.541.03.11,,,إيمي نتايارت,,,\ncommune_rural,Souss-Massa,Taroudannt,النحيت,Nihit,09.541.03.13,,,النيحت,,,\ncommune_rural,Souss-Massa,Taroudannt,والقاضي,Oualqadi,09.541.03.15,,,اوالقاضي,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي بوعل,Sidi Boaal,09.541.03.17,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي مزال,Sidi Mzal,09.541.03.19,,,سيدي امزال,,,\ncommune_rural,Souss-Massa,Taroudannt,تابيا,Tabia,09.541.03.21,30.0346,-8.8769,طابية,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,تتاوت,Tataoute,09.541.03.23,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تندين,Tindine,09.541.03.25,,,تيندين,,,\ncommune_rural,Souss-Massa,Taroudannt,تيسفان,Tisfane,09.541.03.27,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,توفلعزت,Toufelaazt,09.541.03.29,,,توفلعازت,,,\ncommune_rural,Souss-Massa,Taroudannt,تومليلين,Toumliline,09.541.03.31,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,ارزن,Arazane,09.541.04.09,30.5035,-8.6064,أرزان,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,الفيض,El Faid,09.541.04.13,,,الفايد,,,\ncommune_rural,Souss-Massa,Taroudannt,ادا وكيلال,Ida Ou Gailal,09.541.04.17,,,إدا وڭيلال,,,\ncommune_rural,Souss-Massa,Taroudannt,ادا وكماض,Ida Ougoummad,09.541.04.21,,,إدا وڭماض,,,\ncommune_rural,Souss-Massa,Taroudannt,إكلي,Igli,09.541.04.23,,,ايغلي,,,\ncommune_rural,Souss-Massa,Taroudannt,ايكودار امنابها,Igoudar Mnabha,09.541.04.25,,,إيڭودار منابهة,,,\ncommune_rural,Souss-Massa,Taroudannt,لمهارة,Lamhara,09.541.04.29,,,المهارة,,,\ncommune_rural,Souss-Massa,Taroudannt,أولاد عيسى,Oulad Aissa,09.541.04.33,,,,,,homonym\ncommune_rural,Souss-Massa,Taroudannt,أوناين,Ouneine,09.541.04.35,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي عبد الله أو سعيد,Sidi Abdellah Ou Said,09.541.04.39,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي واعزيز,Sidi Ouaaziz,09.541.04.47,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تافنكولت,Tafingoult,09.541.04.49,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تالكجونت,Talgjount,09.541.04.53,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تكوكة,Tigouga,09.541.04.59,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تنزرت,Tinzart,09.541.04.61,,,تينزرت,,,\ncommune_rural,Souss-Massa,Taroudannt,تيزي نتاست,Tizi N'Test,09.541.04.67,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,توغمرت,Toughmart,09.541.04.69,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,أهل الرمل,Ahl Ramel,09.541.05.01,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,أركانة,Argana,09.541.05.03,30.7825,-9.1197,,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,اصادص,Assads,09.541.05.05,30.23,-8.86,الأسد,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,بيكودين,Bigoudine,09.541.05.07,30.7238,-9.211,بيڭودين,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,الدير,Eddir,09.541.05.09,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,الكدية البيضاء,El Koudia El Beida,09.541.05.11,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,إميلمايس,Imilmaiss,09.541.05.13,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,اسن,Issen,09.541.05.15,,,يسن,,,short_ar\ncommune_rural,Souss-Massa,Taroudannt,لكفيفات,Lagfifat,09.541.05.17,,,الغفيفات,,,\ncommune_rural,Souss-Massa,Taroudannt,الخنافيف,Lakhnafif,09.541.05.19,,,الخنانيف,,,\ncommune_rural,Souss-Massa,Taroudannt,لمهادي,Lamhadi,09.541.05.21,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,مشرع العين,Machraa El Ain,09.541.05.23,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي أحمد أوعمر,Sidi Ahmed Ou Amar,09.541.05.25,,,سيدي أحمد أو عمار,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي بوموسى,Sidi Boumoussa,09.541.05.27,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي موسى الحمري,Sidi Moussa Lhamri,09.541.05.29,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تالماكانت,Talmakante,09.541.05.31,,,تالمكانت,,,\ncommune_rural,Souss-Massa,Taroudannt,تدسي نسندالن,Tidsi Nissendalene,09.541.05.33,,,تدسي نيسدلان,,,\ncommune_rural,Souss-Massa,Taroudannt,أكادير ملول,Agadir Melloul,09.541.07.01,30.2249,-7.796,,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,أهل تفنوت,Ahl Tifnoute,09.541.07.03,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,أسكاون,Askaouen,09.541.07.05,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,أسايس,Assaisse,09.541.07.07,,,,,,homonym\ncommune_rural,Souss-Massa,Taroudannt,أساكي,Assaki,09.541.07.09,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,أزرار,Azrar,09.541.07.11,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,إكيدي,Iguidi,09.541.07.13,30.8383,-7.9029,,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,سيدي احساين,Sidi Hsaine,09.541.07.15,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تاويالت,Taouyalte,09.541.07.17,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تسوسفي,Tassousfi,09.541.07.19,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تزكزاوين,Tizgzaouine,09.541.07.21,,,تيزڭزاوين,,,\ncommune_rural,Souss-Massa,Taroudannt,تبقال,Toubkal,09.541.07.23,,,توبقال,,,\ncommune_rural,Souss-Massa,Taroudannt,زاكموزن,Zagmouzen,09.541.07.25,,,زڭموزن,,,\ncommune_rural,Souss-Massa,Taroudannt,أوزيوة,Ouzioua,09.541.07.37,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تيسراس,Tisrasse,09.541.07.65,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,أحمر لكلالشة,Ahmar Laglalcha,09.541.09.01,,,أحمر لڭلالشة,,,\ncommune_rural,Souss-Massa,Taroudannt,آيت إكاس,Ait Igas,09.541.09.03,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,آيت مخلوف,Ait Makhlouf,09.541.09.05,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,بونرار,Bounrar,09.541.09.11,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,افريجة,Freija,09.541.09.15,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,ادا و مومن,Ida Ou Moumen,09.541.09.19,,,إدا أو مومن,,,\ncommune_rural,Souss-Massa,Taroudannt,إيمولاس,Imoulass,09.541.09.27,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,لمنيزلة,Lamnizla,09.541.09.31,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي أحمد أو عبد الله,Sidi Ahmed Ou Abdallah,09.541.09.41,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي بورجا,Sidi Borja,09.541.09.43,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,سيدي دحمان,Sidi Dahmane,09.541.09.45,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تافراوتن,Tafraouten,09.541.09.51,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تملوكت,Tamaloukte,09.541.09.55,,,,,,\ncommune_rural,Souss-Massa,Taroudannt,تزمورت,Tazemmourt,09.541.09.57,30.4085,-8.829,,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,تيوت,Tiout,09.541.09.63,30.3887,-8.6957,,,geonames,\ncommune_rural,Souss-Massa,Taroudannt,زاوية سيدي الطاهر,Zaouia Sidi Tahar,09.541.09.71,,,,,,\ncommune_rural,Souss-Massa,Tata,أيت وابلي,Aït Ouabelli,09.551.03.01,,,ايت وبلي|آيت وابيلي,Ait Ouabelli,,\ncommune_rural,Souss-Massa,Tata,قصبة سيدي عبدالله بن مبارك,Kasbat Sidi Abdellah Ben M'Barek,09.551.03.03,,,قصبة سيدي عبد الله بن امبارك,,,\ncommune_rural,Souss-Massa,Tata,تمنارت,Tamanarte,09.551.03.05,,,,,,\ncommune_rural,Souss-Massa,Tata,تزونين,Tizounine,09.551.03.07,,,تيزونين|تيزنين,,,\ncommune_rural,Souss-Massa,Tata,أكينان,Aguinane,09.551.05.01,,,,,,\ncommune_rural,Souss-Massa,Tata,أقا إيغان,Akka Ighane,09.551.05.03,,,أكا إيغان,,,\ncommune_rural,Souss-Massa,Tata,الوكوم,Allougoum,09.551.05.05,,,الوغوم,,,\ncommune_rural,Souss-Massa,Tata,إبن يعقوب,Ibn Yacoub,09.551.05.07,,,بن يعقوب,,,\ncommune_rural,Souss-Massa,Tata,تسينت,Tissint,09.551.05.09,,,تيسينت,,,\ncommune_rural,Souss-Massa,Tata,تليت,Tlite,09.551.05.11,,,,,,\ncommune_rural,Souss-Massa,Tata,أديس,Adis,09.551.07.01,,,,,,\ncommune_rural,Souss-Massa,Tata,إسافن,Issafen,09.551.07.03,,,إيسافن,,,\ncommune_rural,Souss-Massa,Tata,أم الكردان,Oum El Guerdane,09.551.07.05,,,أم القيردان,,,\ncommune_rural,Souss-Massa,Tata,تكموت,Tagmout,09.551.07.07,,,تڭموت|تاغموت,,,\ncommune_rural,Souss-Massa,Tata,تكزميرت,Tigzmerte,09.551.07.09,,,تيغزميرت,,,\ncommune_rural,Souss-Massa,Tata,تزغت,Tizaghte,09.551.07.11,,,تيزغت,,,\ncommune_rural,Souss-Massa,Tiznit,أيت اسفن,Aït Issafen,09.581.03.01,,,آيت إيسافن,Ait Issafen,,\ncommune_rural,Souss-Massa,Tiznit,أنزي,Anzi,09.581.03.03,,,العنزي,,,\ncommune_rural,Souss-Massa,Tiznit,أربعاء أيت أحمد,Arbaa Ait Ahmed,09.581.03.05,,,,,,\ncommune_rural,Souss-Massa,Tiznit,إدا وكوكمار,Ida Ou Gougmar,09.581.03.07,,,إدا أو جغمار,,,\ncommune_rural,Souss-Massa,Tiznit,سيدي أحمد أو موسى,Sidi Ahmed Ou Moussa,09.581.03.09,,,,,,\ncommune_rural,Souss-Massa,Tiznit,تفراوت المولود,Tafraout El Mouloud,09.581.03.11,,,تافراوت المولود,,,\ncommune_rural,Souss-Massa,Tiznit,تيغمي,Tighmi,09.581.03.13,,,تغمي,,,\ncommune_rural,Souss-Massa,Tiznit,تيزغران,Tizoughrane,09.581.03.15,,,تيزوغران,,,\ncommune_rural,Souss-Massa,Tiznit,اثنين أداي,Tnine Aday,09.581.03.17,,,تنين عداي,,,\ncommune_rural,Souss-Massa,Tiznit,أفلا اغير,Afella Ighir,09.581.09.01,,,أفيلا إغير,,,\ncommune_rural,Souss-Massa,Tiznit,أيت وافقا,Aït Ouafqa,09.581.09.03,,,آيت أوفقا|آيت وافقى,Ait Ouafqa,,\ncommune_rural,Souss-Massa,Tiznit,آملن,Ammelne,09.581.09.05,,,,,,\ncommune_rural,Souss-Massa,Tiznit,اريغ نتاهلة,Irigh N'Tahala,09.581.09.07,,,إيريغ نتاهلة|إيريغ نتهالة,Irigh NTahala,,\ncommune_rural,Souss-Massa,Tiznit,تارسواط,Tarsouat,09.581.09.09,29.5815,-9.0266,تارسوات|ترسوات,,geonames,\ncommune_rural,Souss-Massa,Tiznit,تاسريرت,Tassrirt,09.581.09.11,,,تسريرت,,,\ncommune_rural,Souss-Massa,Tiznit,أربعاء رسموكة,Arbaa Rasmouka,09.581.11.01,,,,,,\ncommune_rural,Souss-Massa,Tiznit,أربعاء الساحل,Arbaa Sahel,09.581.11.03,,,,,,\ncommune_rural,Souss-Massa,Tiznit,بونعمان,Bounaamane,09.581.11.05,,,,,,\ncommune_rural,Souss-Massa,Tiznit,المعدر الكبير,El Maader El Kabir,09.581.11.07,,,المعادر الكبير,,,\ncommune_rural,Souss-Massa,Tiznit,وجان,Ouijjane,09.581.11.09,29.6278,-9.5396,ويجان|أويجان,,geonames,\ncommune_rural,Souss-Massa,Tiznit,الركادة,Reggada,09.581.11.11,29.5802,-9.7009,الرڭادة,,geonames,\ncommune_rural,Souss-Massa,Tiznit,سيدي بو عبد اللي,Sidi Bouabdelli,09.581.11.13,,,سيدي بوعبدلي,,,\ncommune_rural,Souss-Massa,Tiznit,اثنين أكلو,Tnine Aglou,09.581.11.15,,,اثنين أغلو,,,\ncommune_rural,Guelmim-Oued Noun,Assa-Zag,عوينة لهنا,Aouint Lahna,10.071.03.01,,,,,,\ncommune_rural,Guelmim-Oued Noun,Assa-Zag,عوينة يغمان,Aouint Yghomane,10.071.03.03,,,عوينة إغمان|عين يغمون,,,\ncommune_rural,Guelmim-Oued Noun,Assa-Zag,تويزكي,Touizgui,10.071.03.05,,,,,,\ncommune_rural,Guelmim-Oued Noun,Assa-Zag,المحبس,Al Mahbass,10.071.05.01,,,,,,\ncommune_rural,Guelmim-Oued Noun,Assa-Zag,لبويرات,Labouirat,10.071.05.03,,,لابويرات,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,أداي,Aday,10.261.03.01,,,عداي,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,آيت بوفلن,Ait Boufoulen,10.261.03.03,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,أمطضى,Amtdi,10.261.03.05,,,امتدي,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,افران اطلس الصغير,Ifrane Atlas Saghir,10.261.03.07,,,إفران الأطلس الصغير,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,تكانت,Tagante,10.261.03.09,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,تغجيجت,Taghjijt,10.261.03.11,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,تيمولاي,Timoulay,10.261.03.13,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,أفركط,Aferkat,10.261.05.03,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,أسرير,Asrir,10.261.05.05,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,فاصك,Fask,10.261.05.09,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,تكليت,Tiglit,10.261.05.21,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,أباينو,Abaynou,10.261.07.01,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,الشاطئ الأبيض,Echatea El Abied,10.261.07.07,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,لبيار,Labyar,10.261.07.11,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,لقصابي تكوست,Laqsabi Tagoust,10.261.07.13,,,,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,راس أمليل,Rass Oumlil,10.261.07.15,,,رأس أومليل,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,تلوين أسكا,Taliouine Assaka,10.261.07.17,,,تلوين أساكا,,,\ncommune_rural,Guelmim-Oued Noun,Guelmim,تركى وساي,Targa Wassay,10.261.07.19,,,,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,أربعاء أيت عبد الله,Arbaa Aït Abdellah,10.473.05.01,,,,Arbaa Ait Abdellah,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,إمي نفاست,Imi N'Fast,10.473.05.03,,,إيمي ان فاست,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,مستي,Mesti,10.473.05.05,,,,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,ميراللفت,Mirleft,10.473.05.07,,,ميرلفت,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,أسبويا,Sbouya,10.473.05.09,,,اصبويا|سبوية,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,تنكرفا,Tangarfa,10.473.05.11,,,تانڭرفا|تنگرفا,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,تيوغزة,Tioughza,10.473.05.13,,,تيغزى,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,اثنين أملو,Tnine Amellou,10.473.05.15,,,الاثنين أملو,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,أيت الرخا,Aït Erkha,10.473.07.01,,,آيت إرخة,Ait Erkha,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,أنفك,Anfeg,10.473.07.03,,,,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,بوطروش,Boutrouch,10.473.07.05,,,بوتروش,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,إبضر,Ibdar,10.473.07.07,,,إيبضر|إبدار,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,سبت النابور,Sebt Ennabour,10.473.07.09,,,,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,سيدي عبدالله أو بلعيد,Sidi AbdallahOu Belaid,10.473.07.11,,,سيدي عبد الله او بلعيد,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,سيدي حساين أو علي,Sidi H'Saine Ou Ali,10.473.07.13,,,سيدي حسن أوعلي|سيدي حسين أو علي,Sidi Hsaine ou Ali,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,سيدي مبارك,Sidi M'Bark,10.473.07.15,,,سيدي امبارك,,,\ncommune_rural,Guelmim-Oued Noun,Sidi Ifni,تغيرت,Tighirt,10.473.07.17,,,تيغيرت,,,word_ar\ncommune_rural,Guelmim-Oued Noun,Tan-Tan,لمسيد,Msied,10.521.03.01,,,مسيد,,,homonym\ncommune_rural,Guelmim-Oued Noun,Tan-Tan,تلمزون,Tilemzoun,10.521.03.03,,,تيلمزون,,,\ncommune_rural,Guelmim-Oued Noun,Tan-Tan,أبطيح,Abteh,10.521.05.01,,,أبتة,,,\ncommune_rural,Guelmim-Oued Noun,Tan-Tan,بن خليل,Ben Khlil,10.521.05.03,,,,,,\ncommune_rural,Guelmim-Oued Noun,Tan-Tan,الشبيكة,Chbika,10.521.05.05,,,شبيكة,,,\ncommune_rural,Laâyoune-Sakia El Hamra,Boujdour,كلتة زمور,Gueltat Zemmour,11.121.03.01,25.1428,-12.3717,ڭلتة زمور,,geonames,\ncommune_rural,Laâyoune-Sakia El Hamra,Boujdour,جريفية,Jraifia,11.121.03.03,,,الجريفية,,,\ncommune_rural,Laâyoune-Sakia El Hamra,Boujdour,لمسيد,Lamssid,11.121.03.05,,,,,,homonym\ncommune_rural,Laâyoune-Sakia El Hamra,Es-Semara,امكالة,Amgala,11.221.03.01,,,أمغالا|أمڭالة,,,\ncommune_rural,Laâyoune-Sakia El Hamra,Es-Semara,حوزة,Haouza,11.221.03.03,,,,,,\ncommune_rural,Laâyoune-Sakia El Hamra,Es-Semara,الجديرية,Jdiriya,11.221.03.05,,,اجديرية,,,\ncommune_rural,Laâyoune-Sakia El Hamra,Es-Semara,سيدي أحمد لعروسي,Sidi Ahmed Laâroussi,11.221.03.07,,,سيدي أحمد العروسي,Sidi Ahmed Laaroussi,,\ncommune_rural,Laâyoune-Sakia El Hamra,Es-Semara,تفاريتي,Tifariti,11.221.03.09,,,تيفاريتي,,,\ncommune_rural,Laâyoune-Sakia El Hamra,Laâyoune,بوكراع,Boukraa,11.321.03.01,,,بوقراة,,,\ncommune_rural,Laâyoune-Sakia El Hamra,Laâyoune,الدشيرة,Dcheira,11.321.03.03,,,,D'Cheira,,\ncommune_rural,Laâyoune-Sakia El Hamra,Laâyoune,فم الواد,Foum El Oued,11.321.03.05,,,,,,\ncommune_rural,Laâyoune-Sakia El Hamra,Tarfaya,الدورة,Daoura,11.537.03.03,,,داورة,,,word_ar\ncommune_rural,Laâyoune-Sakia El Hamra,Tarfaya,الحكونية,El Hagounia,11.537.03.05,,,الحڭونية,,,\ncommune_rural,Laâyoune-Sakia El Hamra,Tarfaya,أخفنير,Akhfennir,11.537.05.01,28.0946,-12.0516,,,geonames,\ncommune_rural,Laâyoune-Sakia El Hamra,Tarfaya,الطاح,Tah,11.537.05.07,,,,,,short_fr\ncommune_rural,Dakhla-Oued Ed-Dahab,Aousserd,أغوينيت,Aghouinite,12.066.03.03,,,,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Aousserd,أوسرد,Aousserd,12.066.03.05,,,,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Aousserd,تشلا,Tichla,12.066.03.07,,,تيشلا|تشلة,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Aousserd,الزوك,Zoug,12.066.03.09,,,زوغ,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Aousserd,بئر كندوز,Bir Gandouz,12.066.05.03,,,,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Oued Ed-Dahab,بئر إنزران,Bir Anzarane,12.391.05.01,,,,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Oued Ed-Dahab,اكليبات الفولة,Gleibat El Foula,12.391.05.03,,,,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Oued Ed-Dahab,ميجيك,Mijik,12.391.05.05,,,,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Oued Ed-Dahab,ام ادريكة,Oum Dreyga,12.391.05.07,,,أم دريغة,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Oued Ed-Dahab,العركوب,El Argoub,12.391.09.01,,,العرڭوب,,,\ncommune_rural,Dakhla-Oued Ed-Dahab,Oued Ed-Dahab,امليلي,Imlili,12.391.09.03,,,,,,\narrondissement,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,بني مكادة,Bni Makada,01.511.01.03,,,,,,\narrondissement,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,شرف المغوغة,Charf-Mghogha,01.511.01.05,,,الشرف مغوغة|شرف مغوغة,,,\narrondissement,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,شرف السواني,Charf-Souani,01.511.01.06,,,الشرف السواني,,,\narrondissement,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,طنجة المدينة,Tanger-Médina,01.511.01.07,,,,,,\narrondissement,Fès-Meknès,Fès,أكدال,Agdal,03.231.01.01,,,,,,\narrondissement,Fès-Meknès,Fès,سايس,Saiss,03.231.01.05,,,,,,\narrondissement,Fès-Meknès,Fès,فاس المدينة,Fès-Médina,03.231.01.07,,,,,,\narrondissement,Fès-Meknès,Fès,جنان الورد,Jnan El Ouard,03.231.01.09,,,جنان الوارد,,,\narrondissement,Fès-Meknès,Fès,المرينيين,El Mariniyine,03.231.01.11,,,المارينيين,,,\narrondissement,Fès-Meknès,Fès,زواغة,Zouagha,03.231.01.13,,,,,,\narrondissement,Rabat-Salé-Kénitra,Rabat,أكدال الرياض,Agdal Riyad,04.421.01.01,,,,,,\narrondissement,Rabat-Salé-Kénitra,Rabat,اليوسفية,El Youssoufia,04.421.01.03,,,,,,homonym\narrondissement,Rabat-Salé-Kénitra,Rabat,حسان,Hassan,04.421.01.05,,,حسن,,,name_fr\narrondissement,Rabat-Salé-Kénitra,Rabat,السويسي,Souissi,04.421.01.06,,,,,,\narrondissement,Rabat-Salé-Kénitra,Rabat,يعقوب المنصور,Yacoub El Mansour,04.421.01.09,,,,,,\narrondissement,Rabat-Salé-Kénitra,Salé,باب المريسة,Bab Lamrissa,04.441.01.03,,,باب المريصة,,,\narrondissement,Rabat-Salé-Kénitra,Salé,بطانة,Bettana,04.441.01.05,,,بتانة,,,\narrondissement,Rabat-Salé-Kénitra,Salé,حصين,Hssaine,04.441.01.06,,,حسين,,,\narrondissement,Rabat-Salé-Kénitra,Salé,العيايدة,Layayda,04.441.01.07,,,ليايضة,,,\narrondissement,Rabat-Salé-Kénitra,Salé,تابريكت,Tabriquet,04.441.01.09,,,,,,\narrondissement,Casablanca-Settat,Casablanca,أنفا,Anfa,06.141.01.01,,,,,,\narrondissement,Casablanca-Settat,Casablanca,المعاريف,El Maarif,06.141.01.03,,,,,,\narrondissement,Casablanca-Settat,Casablanca,سيدي بليوط,Sidi Belyout,06.141.01.07,,,,,,\narrondissement,Casablanca-Settat,Casablanca,الفداء,Al-Fida,06.141.01.11,,,,,,\narrondissement,Casablanca-Settat,Casablanca,مرس السلطان,Mers-Sultan,06.141.01.13,,,,,,\narrondissement,Casablanca-Settat,Casablanca,عين السبع,Aîn-Sebaâ,06.141.01.21,,,,,,\narrondissement,Casablanca-Settat,Casablanca,الصخور السوداء,Assoukhour Assawda,06.141.01.23,,,,,,\narrondissement,Casablanca-Settat,Casablanca,الحي المحمدي,Hay Mohammadi,06.141.01.25,,,,,,\narrondissement,Casablanca-Settat,Casablanca,الحي الحسني,Hay-Hassani,06.141.01.31,,,,,,\narrondissement,Casablanca-Settat,Casablanca,عين شق,Aîn-Chock,06.141.01.41,,,عين الشق,,,\narrondissement,Casablanca-Settat,Casablanca,سيدي البرنوصي,Sidi Bernoussi,06.141.01.51,,,,,,\narrondissement,Casablanca-Settat,Casablanca,سيدي مومن,Sidi Moumen,06.141.01.53,,,,,,\narrondissement,Casablanca-Settat,Casablanca,ابن امسيك,Ben M'Sick,06.141.01.61,,,بن مسيك,,,\narrondissement,Casablanca-Settat,Casablanca,سباتة,Sbata,06.141.01.63,,,,,,\narrondissement,Casablanca-Settat,Casablanca,مولاي رشيد,Moulay Rachid,06.141.01.71,,,,,,\narrondissement,Casablanca-Settat,Casablanca,سيدي عثمان,Sidi Othmane,06.141.01.73,,,,,,\narrondissement,Marrakech-Safi,Marrakech,النخيل,Annakhil,07.351.01.03,,,,,,\narrondissement,Marrakech-Safi,Marrakech,جليز,Gueliz,07.351.01.05,,,,,,\narrondissement,Marrakech-Safi,Marrakech,مراكش المدينة,Marrakech-Médina,07.351.01.07,,,,,,\narrondissement,Marrakech-Safi,Marrakech,المنارة,Ménara,07.351.01.09,,,,,,word_ar\narrondissement,Marrakech-Safi,Marrakech,سيدي يوسف بن علي,Sidi Youssef Ben Ali,07.351.01.11,,,,,,\ncentre,Tanger-Tétouan-Al Hoceïma,Al Hoceima,سيدي بوافيف,Sidi Bouafif,01.051.05.03.4,,,,,,\ncentre,Tanger-Tétouan-Al Hoceïma,Al Hoceima,تاماسينت,Tamassint,01.051.05.13.3,,,,,,\ncentre,Tanger-Tétouan-Al Hoceïma,Chefchaouen,ألجبهة,Jebha,01.151.09.17.3,,,,,,word_ar\ncentre,Tanger-Tétouan-Al Hoceïma,Larache,خميس الساحل,Khemis Sahel,01.331.11.11.3,,,,,,\ncentre,Tanger-Tétouan-Al Hoceïma,Ouezzane,عين دريج,Ain Dorij,01.405.07.03.3,,,,,,\ncentre,Tanger-Tétouan-Al Hoceïma,Tanger-Assilah,تنين سيدي اليماني,Tnine Sidi Lyamani,01.511.03.13.3,,,,,,\ncentre,Tanger-Tétouan-Al Hoceïma,Tétouan,كاريا,Karia,01.571.03.09.3,,,,,,\ncentre,L'Oriental,Driouch,كورونا,Kourouna,02.167.09.25.3,,,,,,\ncentre,L'Oriental,Driouch,قاسطا,Kassita,02.167.09.29.3,,,,,,\ncentre,L'Oriental,Jerada,واد الحيمر,Oued El Heimer,02.275.03.21.3,,,,,,\ncentre,L'Oriental,Nador,بويزازرن إيحدادن,Bouizazarene Ihaddadene,02.381.05.15.3,,,,,,\ncentre,L'Oriental,Nador,قرية أركمان,Kariat Arekmane,02.381.07.05.3,,,,,,\ncentre,Fès-Meknès,Meknès,عين كرمة,Ain Karma,03.061.03.02.3,,,,,,\ncentre,Fès-Meknès,Meknès,الزوالط,Zoualet,03.061.05.01.3,,,,,,\ncentre,Fès-Meknès,Meknès,الحاج قدور,Haj Kaddour,03.061.05.09.3,,,,,,\ncentre,Fès-Meknès,Meknès,نزالة,N'zalat,03.061.07.07.3,,,,,,\ncentre,Fès-Meknès,Boulemane,سكورة,Skoura,03.131.03.15.3,,,,,,homonym\ncentre,Fès-Meknès,El Hajeb,سبت جحجوح,Sebt Jahjouh,03.171.03.05.3,,,,,,\ncentre,Fès-Meknès,El Hajeb,بودربالة,Bouderbala,03.171.05.01.3,,,,,,\ncentre,Fès-Meknès,Fès,أولاد الطيب,Ouled Tayeb,03.231.81.01.3,,,,,,homonym\ncentre,Fès-Meknès,Fès,السخينات,Skhinate,03.231.81.05.3,,,,,,\ncentre,Fès-Meknès,Ifrane,سوق الحد,Souk L'had,03.271.03.05.3,,,,,,\ncentre,Fès-Meknès,Ifrane,سيدي عدي,Sidi Addi,03.271.03.07.3,,,,,,\ncentre,Fès-Meknès,Moulay Yacoub,رأس ماي,Ras El Mae,03.591.03.01.3,,,,,,\ncentre,Rabat-Salé-Kénitra,Skhirate-Témara,تامسنا,Tamesna,04.501.03.11.4,,,,,,\ncentre,Béni Mellal-Khénifra,Béni Mellal,أولاد مبارك,Oulad M'Barek,05.091.03.05.3,,,,,,\ncentre,Béni Mellal-Khénifra,Béni Mellal,أولاد يعيش,Oulad Yaich,05.091.03.07.3,,,,,,\ncentre,Béni Mellal-Khénifra,Béni Mellal,إغرم نلعلام,Ighram Laalam,05.091.07.07.3,,,,,,\ncentre,Béni Mellal-Khénifra,Khénifra,الكهف ناصر,Kahf Nssar,05.301.05.25.3,,,,,,\ncentre,Béni Mellal-Khénifra,Khénifra,تيغزة,Thighza,05.301.07.07.3,,,,,,\ncentre,Béni Mellal-Khénifra,Khouribga,بولنوار,Boulanouare,05.311.05.05.3,,,,,,homonym\ncentre,Casablanca-Settat,El Jadida,مولاي عبد الله,Moulay Abdellah,06.181.05.01.3,,,,,,homonym\ncentre,Casablanca-Settat,El Jadida,أولاد غضبان,Oulad Ghadbane,06.181.05.01.4,,,,,,\ncentre,Casablanca-Settat,El Jadida,سيدي بوزيد,Sidi Bouzid,06.181.05.01.5,,,,,,\ncentre,Casablanca-Settat,El Jadida,أولاد فريج,Oulad Frej,06.181.09.13.3,32.9596,-8.2274,,,geonames,\ncentre,Casablanca-Settat,Settat,رأس العين,Ras E l Ain,06.461.03.25.3,,,,,,homonym\ncentre,Casablanca-Settat,Sidi Bennour,سبت المعاريف,Sebt Lamaarif,06.467.07.13.3,,,,,,\ncentre,Marrakech-Safi,Marrakech,تامنصورت,Tamensourte,07.351.03.03.3,,,,,,\ncentre,Marrakech-Safi,Safi,العكارطة,Laakarta,07.431.09.01.3,,,,,,\ncentre,Marrakech-Safi,Youssoufia,سيدي أحمد,Sidi Ahmed,07.585.07.03.3,,,,,,\ncentre,Drâa-Tafilalet,Errachidia,اوفوس,Aufous,08.201.07.01.3,,,,,,homonym\ncentre,Drâa-Tafilalet,Midelt,أغبالو ن سردان,Aghbalou Nssardane,08.363.05.01.3,,,,,,\ncentre,Drâa-Tafilalet,Ouarzazate,سكورة,Skoura,08.401.07.07.3,31.0626,-6.5525,,,geonames,homonym\ncentre,Drâa-Tafilalet,Ouarzazate,تابونت,Tabounte,08.401.07.09.3,,,,,,\ngeo,,,عبدة,Abda,,,,,,,\ngeo,,,أنجاد,Angad,,,,أنكاد,Angads,,\ngeo,,,الأطلس الصغير,Anti-Atlas,,,,,,,\ngeo,,,باب سبتة,Bab Sebta,,,,معبر باب سبتة|باب سبتة طاراخال,Tarajal,,\ngeo,,,بين لجراف,Bin Lajraf,,,,بين الجراف,Bine Lajraf,,\ngeo,,,الشاوية,Chaouia,,,,الشاوية ورديغة,,,\ngeo,,,ميناء الداخلة الأطلسي,Dakhla Atlantique,,,,الداخلة الأطلسي,port Dakhla Atlantique,,\ngeo,,,دكالة,Doukkala,,,,منطقة دكالة,,,\ngeo,,,درعة,Drâa,,,,وادي درعة,Draa|Oued Drâa,,\ngeo,,,الغرب,Gharb,,,,منطقة الغرب|سهل الغرب,Le Gharb|Rharb,,word_ar\ngeo,,,الكركرات,Guerguerat,,,,معبر الكركرات,El Guerguerat|Guergarat,,\ngeo,,,الحوز,Haouz,,,,منطقة الحوز,Al Haouz,,\ngeo,,,الأطلس الكبير,Haut Atlas,,,,,Grand Atlas,,\ngeo,,,إسلي,Isly,,,,حي إسلي,Oued Isly,,\ngeo,,,جبالة,Jbala,,,,,Jebala,,\ngeo,,,الأطلس المتوسط,Moyen Atlas,,,,,,,\ngeo,,,مليلية,Mélilia,,,,مليلية المحتلة,Melilla|Melilia,,\ngeo,,,ميناء الناظور غرب المتوسط,Nador West Med,,,,الناظور غرب المتوسط,port Nador West Med,,\ngeo,,,ورديغة,Ouardigha,,,,,,,\ngeo,,,الريف,Rif,,,,منطقة الريف,Le Rif,,short_fr\ngeo,,,سبتة,Sebta,,,,سبتة المحتلة,Ceuta,,\ngeo,,,سيدي معافة,Sidi Maâfa,,,,,Sidi Maafa,,\ngeo,,,سوس,Souss,,,,منطقة سوس,Sous,,short_ar\ngeo,,,تادلة,Tadla,,,,تادلا|تادلة أزيلال,Tadla-Azilal,,\ngeo,,,تافيلالت,Tafilalet,,,,,Tafilalt,,\ngeo,,,ميناء طنجة المتوسط,Tanger Med,,,,طنجة المتوسط,port Tanger Med,,\ngeo,,,تندوف,Tindouf,,,,مخيمات تندوف,camps de Tindouf,,\ngeo,,,زعير,Zaër,,,,,Zaer,,\ngeo,,,زمور,Zemmour,,,,,,,\ngeo,,,زناتة,Zenata,,,,,,,\ngeo,,,زوج بغال,Zouj Beghal,,,,زوج ابغال,Jouj Beghal,,\n";
// ../../work/wt/names/shared/gazetteer/places-wide.csv?raw
var places_wide_default = "kind,code,name_ar,name_fr,name_en,alt,ambiguous\ncountry,MA,,,,المملكة المغربية|Royaume du Maroc|Kingdom of Morocco,\ncountry,DZ,,,,,\ncountry,MR,,,,الجمهورية الإسلامية الموريتانية|République islamique de Mauritanie,\ncountry,LY,,,,,\ncountry,EG,,,,جمهورية مصر العربية,\ncountry,SA,,,,السعودية|المملكة العربية السعودية|Royaume d'Arabie saoudite|Arabie Saoudite|Kingdom of Saudi Arabia,\ncountry,AE,,,,الإمارات|دولة الإمارات|الإمارات العربية المتحدة|Émirats arabes unis|Emirats|UAE,\ncountry,PS,,,,فلسطين|دولة فلسطين|الأراضي الفلسطينية|Palestine|État de Palestine|Territoires palestiniens,\ncountry,SY,,,,الجمهورية العربية السورية,\ncountry,JO,,,,المملكة الأردنية الهاشمية,\ncountry,US,,,,الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|أمريكا|أميركا|États-Unis|Etats-Unis|Etats Unis|États-Unis d'Amérique|Etats-Unis d'Amérique|USA|United States of America|US|U.S.,US\ncountry,GB,,,,بريطانيا|إنجلترا|المملكة المتحدة|Grande-Bretagne|Royaume Uni|Angleterre|Britain|Great Britain|England|UK,\ncountry,RU,,,,روسيا الاتحادية|Fédération de Russie|Russian Federation,\ncountry,CN,,,,الصين الشعبية|جمهورية الصين الشعبية|République populaire de Chine,\ncountry,KR,,,,كوريا الجنوبية|جمهورية كوريا|Corée du Sud|South Korea,\ncountry,KP,,,,كوريا الشمالية|Corée du Nord|North Korea,\ncountry,CI,,,,كوت ديفوار|ساحل العاج|الكوت ديفوار|Côte d'Ivoire|Cote d'Ivoire|Ivory Coast,\ncountry,CD,,,,الكونغو الديمقراطية|جمهورية الكونغو الديمقراطية|République démocratique du Congo|RDC|Democratic Republic of the Congo,\ncountry,CG,,,,الكونغو|الكونغو برازافيل|Congo|Congo-Brazzaville,\ncountry,CF,,,,إفريقيا الوسطى|جمهورية إفريقيا الوسطى|République centrafricaine,\ncountry,ZA,,,,جنوب إفريقيا|جنوب أفريقيا|Afrique du Sud|South Africa,\ncountry,GW,,,,غينيا بيساو|Guinée-Bissau,\ncountry,GQ,,,,غينيا الاستوائية|Guinée équatoriale,\ncountry,CV,,,,الرأس الأخضر|Cap-Vert|Cabo Verde,\ncountry,ST,,,,ساو تومي وبرينسيب|Sao Tomé-et-Principe,\ncountry,BF,,,,بوركينا فاسو|بوركينافاسو|Burkina,\ncountry,ER,,,,إريتريا,\ncountry,IL,,,,الكيان الصهيوني|الكيان الإسرائيلي,\ncountry,TR,,,,تركيا|Turquie|Türkiye|Turkey,\ncountry,CZ,,,,التشيك|République tchèque|Tchéquie|Czech Republic,\ncountry,NL,,,,هولندا|هولاندا|Hollande,\ncountry,DE,,,,ألمانيا الاتحادية,\ncountry,MK,,,,مقدونيا الشمالية|مقدونيا,\ncountry,BA,,,,البوسنة والهرسك|البوسنة|Bosnie-Herzégovine|Bosnie,\ncountry,VA,,,,الفاتيكان|Vatican|Saint-Siège,\ncountry,SZ,,,,إسواتيني|سوازيلاند|Eswatini,\ncountry,TL,,,,تيمور الشرقية,\ncountry,IR,,,,الجمهورية الإسلامية الإيرانية,\ncountry,IQ,,,,العراق,\ncountry,TD,,,,تشاد|التشاد|Tchad,Tchad\ncountry,BJ,,,,البنين|بنين|Bénin,\ncountry,NE,,,,النيجر|Niger,\ncountry,GN,,,,غينيا|غينيا كوناكري|Guinée-Conakry,\ncountry,CU,,,,كوبا,\ncountry,CL,,,,الشيلي|تشيلي,\ncountry,JM,,,,جامايكا,\ncountry,GE,,,,جورجيا,\ncountry,GD,,,,غرينادا,\ncountry,TG,,,,الطوغو|توغو,\ncountry,CO,,,,كولومبيا,\ncountry,OM,,,,سلطنة عمان|عمان|Oman|Sultanat d'Oman,\ncountry,RE,,,,لاريونيون|La Réunion,\ncountry,EH,الصحراء الغربية,Sahara occidental,Western Sahara,,\ncontinent,002,,,,القارة الإفريقية|القارة الأفريقية|القارة السمراء|إفريقيا|أفريقيا|Afrique|Africa|continent africain,\ncontinent,150,,,,القارة الأوروبية|أوروبا|أوربا|Europe,\ncontinent,142,,,,القارة الآسيوية|آسيا|Asie|Asia,\ncontinent,019,الأمريكتان,Amériques,Americas,الأمريكيتين,\ncontinent,419,أمريكا اللاتينية,Amérique latine,Latin America,أميركا اللاتينية,\nregion,021,أمريكا الشمالية,Amérique du Nord,North America,أميركا الشمالية,\nregion,005,أمريكا الجنوبية,Amérique du Sud,South America,أميركا الجنوبية,\nregion,013,أمريكا الوسطى,Amérique centrale,Central America,,\nregion,011,غرب إفريقيا,Afrique de l'Ouest,West Africa,غرب أفريقيا|إفريقيا الغربية|Afrique occidentale|Western Africa,\nregion,015,شمال إفريقيا,Afrique du Nord,North Africa,شمال أفريقيا|Northern Africa,\nregion,017,وسط إفريقيا,Afrique centrale,Central Africa,إفريقيا الوسطى|Middle Africa,\nregion,014,شرق إفريقيا,Afrique de l'Est,East Africa,شرق أفريقيا|Afrique orientale|Eastern Africa,\nregion,018,الجنوب الإفريقي,Afrique australe,Southern Africa,,\nregion,202,إفريقيا جنوب الصحراء,Afrique subsaharienne,Sub-Saharan Africa,إفريقيا جنوب الصحراء الكبرى|دول جنوب الصحراء,\nregion,middle-east,الشرق الأوسط,Moyen-Orient,Middle East,الشرق الاوسط|Proche-Orient|Proche Orient|Moyen Orient,\nregion,gulf,الخليج العربي,Golfe persique,Persian Gulf,دول الخليج|منطقة الخليج|Pays du Golfe,\nregion,sahel,منطقة الساحل,Sahel,Sahel,الساحل الإفريقي|منطقة الساحل والصحراء|دول الساحل|région du Sahel|Sahel region,\nregion,maghreb,المغرب الكبير,Maghreb,Maghreb,المغرب العربي|الدول المغاربية|البلدان المغاربية|المنطقة المغاربية|Grand Maghreb,\nregion,sahara-marocain,الصحراء المغربية,Sahara marocain,Moroccan Sahara,Sahara|الأقاليم الجنوبية|الأقاليم الجنوبية للمملكة|الأقاليم الصحراوية|provinces du Sud|provinces sahariennes|Southern Provinces,\nregion,balkans,البلقان,Balkans,Balkans,,\nregion,scandinavia,الدول الإسكندنافية,Scandinavie,Scandinavia,,\nregion,levant,بلاد الشام,Levant,Levant,,Levant\nregion,gaza,قطاع غزة,Bande de Gaza,Gaza Strip,غزة|Gaza,\nregion,west-bank,الضفة الغربية,Cisjordanie,West Bank,,\nregion,golan,الجولان,Golan,Golan Heights,هضبة الجولان,\nregion,catalonia,كاتالونيا,Catalogne,Catalonia,كطالونيا,\nregion,andalusia,الأندلس,Andalousie,Andalusia,إقليم الأندلس,\nregion,canaries,جزر الكناري,Îles Canaries,Canary Islands,أرخبيل الكناري|جزر الخالدات|Iles Canaries|Canaries,\nregion,iberia,شبه الجزيرة الإيبيرية,péninsule Ibérique,Iberian Peninsula,,\nwater,mediterranean,البحر الأبيض المتوسط,mer Méditerranée,Mediterranean Sea,البحر المتوسط|المتوسط|الحوض المتوسطي|حوض المتوسط|Méditerranée|bassin méditerranéen|Mediterranean,المتوسط\nwater,atlantic,المحيط الأطلسي,océan Atlantique,Atlantic Ocean,المحيط الأطلنطي|الواجهة الأطلسية|Atlantique|façade atlantique,Atlantique\nwater,red-sea,البحر الأحمر,mer Rouge,Red Sea,,\nwater,black-sea,البحر الأسود,mer Noire,Black Sea,,\nwater,gibraltar-strait,مضيق جبل طارق,détroit de Gibraltar,Strait of Gibraltar,بوغاز جبل طارق,\ncountry,SN,,,,السينغال,\ncountry,PE,,,,البيرو,\ncountry,VN,,,,الفيتنام|الفييتنام,\ncountry,LU,,,,اللوكسمبورغ,\ncountry,DK,,,,الدنمارك|الدانمارك,\ncountry,GT,,,,غواتيمالا,\ncountry,DO,,,,الدومينيكان,\ncountry,MZ,,,,الموزمبيق|موزامبيق,\ncountry,DJ,,,,دجيبوتي,\ncountry,IS,,,,إيسلندا|أيسلندا,\ncountry,PY,,,,الباراغواي,\ncountry,UY,,,,الأوروغواي|الأوروغواي|أوروغواي,\ncountry,RW,,,,روندا,\ncountry,AO,,,,أنجولا,\ncountry,NZ,,,,نيوزيلاندا,\ncountry,AU,,,,استراليا,\ncountry,HN,,,,الهندوراس,\ncountry,EC,,,,الإكوادور|إكوادور,\n";
// ../../work/wt/names/shared/gazetteer/places-world.csv?raw
var places_world_default = "country_code,is_capital,name_ar,name_fr,alt_ar,alt_latin,src\nAD,1,أندورا لا فيلا,Andorre-la-Vieille,,Andorra la Vella,hand\nAE,1,أبو ظبي,Abou Dabi,أبوظبي,Abou Dhabi|Abu Dhabi,hand\nAF,1,كابول,Kaboul,,Kabul,cldr\nAG,1,سانت جونز,Saint John's,,,hand\nAL,1,تيرانا,Tirana,,,cldr\nAM,1,يريفان,Erevan,,Yerevan,cldr\nAO,1,لواندا,Luanda,,,cldr\nAR,1,بوينوس أيرس,Buenos Aires,,,cldr\nAS,1,باغو باغو,Pago Pago,,,cldr\nAT,1,فيينا,Vienne,,Vienna,cldr\nAU,1,كانبرا,Canberra,,,hand\nAX,1,ماريهامن,Mariehamn,,,cldr\nAZ,1,باكو,Bakou,,Baku,cldr\nBA,1,سراييفو,Sarajevo,,,cldr\nBB,1,بريدجتاون,Bridgetown,,,hand\nBD,1,دكا,Dhaka,,,cldr\nBE,1,بروكسل,Bruxelles,,Brussels,cldr\nBF,1,واغادوغو,Ouagadougou,وغادوغو|واجادوجو|واغادوغو,,cldr\nBG,1,صوفيا,Sofia,,,cldr\nBH,1,المنامة,Manama,,,hand\nBI,1,غيتيغا,Gitega,,,hand\nBJ,1,بورتو نوفو,Porto-Novo,,,cldr\nBN,1,بندر سري بكاوان,Bandar Seri Begawan,,,hand\nBO,1,سوكري,Sucre,,,hand\nBQ,1,كرالنديك,Kralendijk,,,cldr\nBR,1,برازيليا,Brasilia,,Brasília,hand\nBS,1,ناسو,Nassau,,,cldr\nBT,1,تيمفو,Thimphu,,,cldr\nBW,1,غابورون,Gaborone,,,cldr\nBY,1,مينسك,Minsk,,,cldr\nBZ,1,بلموبان,Belmopan,,,hand\nCA,1,أوتاوا,Ottawa,,,hand\nCD,1,كينشاسا,Kinshasa,,,cldr\nCF,1,بانغوي,Bangui,,,cldr\nCG,1,برازافيل,Brazzaville,,,cldr\nCH,1,برن,Berne,,Bern,hand\nCI,1,ياموسوكرو,Yamoussoukro,,,hand\nCL,1,سانتياغو,Santiago,,,cldr\nCM,1,ياوندي,Yaoundé,,,hand\nCN,1,بكين,Pékin,بيكين,Beijing,hand\nCO,1,بوغوتا,Bogotá,,,cldr\nCR,1,سان خوسيه,San José,,,hand\nCU,1,هافانا,La Havane,,Havana,cldr\nCV,1,برايا,Praia,,,hand\nCY,1,نيقوسيا,Nicosie,,Nicosia,cldr\nCZ,1,براغ,Prague,,,cldr\nDE,1,برلين,Berlin,,,cldr\nDJ,1,جيبوتي,Djibouti,,,cldr\nDK,1,كوبنهاغن,Copenhague,,Copenhagen,cldr\nDM,1,روسو,Roseau,,,hand\nDO,1,سانتو دومينغو,Saint-Domingue,,Santo Domingo,cldr\nDZ,1,الجزائر,Alger,,Algiers,cldr\nEC,1,كيتو,Quito,,,hand\nEE,1,تالين,Tallinn,,,cldr\nEG,1,القاهرة,Le Caire,,Cairo,cldr\nEH,1,العيون,Laâyoune,,El Aaiún,cldr\nER,1,أسمرة,Asmara,,,cldr\nES,1,مدريد,Madrid,,,cldr\nET,1,أديس أبابا,Addis-Abeba,,Addis Ababa,cldr\nFI,1,هلسنكي,Helsinki,,,cldr\nFJ,1,سوفا,Suva,,,hand\nFK,1,استانلي,Stanley,,,cldr\nFM,1,باليكير,Palikir,,,hand\nFR,1,باريس,Paris,,,cldr\nGA,1,ليبرفيل,Libreville,,,cldr\nGB,1,لندن,Londres,,London,cldr\nGD,1,سانت جورجز,Saint-Georges,,St. George's,hand\nGE,1,تبليسي,Tbilissi,,Tbilisi,cldr\nGF,1,كايين,Cayenne,,,cldr\nGH,1,أكرا,Accra,,,cldr\nGI,1,جبل طارق,Gibraltar,,,cldr\nGL,1,غودثاب,Nuuk,,,cldr\nGM,1,بانجول,Banjul,,,cldr\nGN,1,كوناكري,Conakry,,,cldr\nGQ,1,مالابو,Malabo,,,cldr\nGR,1,أثينا,Athènes,,Athens,cldr\nGT,1,غواتيمالا سيتي,Guatemala,,Guatemala City,hand\nGW,1,بيساو,Bissau,,,cldr\nGY,1,جورجتاون,Georgetown,,,hand\nHN,1,تيغوسيغالبا,Tegucigalpa,,,cldr\nHR,1,زغرب,Zagreb,,,cldr\nHT,1,بورت أو برنس,Port-au-Prince,,,cldr\nHU,1,بودابست,Budapest,,,cldr\nID,1,جاكرتا,Jakarta,,,cldr\nIE,1,دبلن,Dublin,,,cldr\nIN,1,نيودلهي,New Delhi,نيو دلهي,,hand\nIQ,1,بغداد,Bagdad,,Baghdad,cldr\nIR,1,طهران,Téhéran,,Tehran,cldr\nIS,1,ريكيافيك,Reykjavik,,,cldr\nIT,1,روما,Rome,,,cldr\nJM,1,كينغستون,Kingston,,,hand\nJO,1,عمّان,Amman,,,cldr\nJP,1,طوكيو,Tokyo,,,cldr\nKE,1,نيروبي,Nairobi,,,cldr\nKG,1,بشكيك,Bichkek,,Bishkek,cldr\nKH,1,بنوم بنه,Phnom Penh,,,cldr\nKI,1,تاراوا الجنوبية,Tarawa-Sud,,South Tarawa,hand\nKM,1,موروني,Moroni,,,hand\nKN,1,باستير,Basseterre,,,hand\nKP,1,بيونغ يانغ,Pyongyang,,,cldr\nKR,1,سول,Séoul,,Seoul,cldr\nKW,1,مدينة الكويت,Koweït,,Kuwait City,hand\nKZ,1,أستانا,Astana,,,hand\nLA,1,فيانتيان,Vientiane,,,cldr\nLB,1,بيروت,Beyrouth,,Beirut,cldr\nLC,1,كاستريس,Castries,,,hand\nLI,1,فادوز,Vaduz,,,cldr\nLK,1,كولومبو,Colombo,,,cldr\nLR,1,مونروفيا,Monrovia,,,cldr\nLS,1,ماسيرو,Maseru,,,cldr\nLT,1,فيلنيوس,Vilnius,,,cldr\nLU,1,لوكسمبورغ,Luxembourg,,,cldr\nLV,1,ريغا,Riga,,,cldr\nLY,1,طرابلس,Tripoli (Libye),,Tripoli,cldr\nMA,1,الرباط,Rabat,,,hand\nMC,1,موناكو,Monaco,,,cldr\nMD,1,تشيسيناو,Chișinău,,,cldr\nME,1,بودغوريكا,Podgorica,,,cldr\nMF,1,ماريغوت,Marigot,,,cldr\nMG,1,أنتاناناريفو,Antananarivo,,,cldr\nMH,1,ماجورو,Majuro,,,cldr\nMK,1,سكوبي,Skopje,,,cldr\nML,1,باماكو,Bamako,,,cldr\nMM,1,نايبيداو,Naypyidaw,,,hand\nMN,1,أولان باتور,Oulan-Bator,,Ulan Bator,hand\nMP,1,سايبان,Saipan,,,cldr\nMR,1,نواكشوط,Nouakchott,,,cldr\nMT,1,فاليتا,La Valette,,Valletta,hand\nMU,1,بورت لويس,Port-Louis,,Port Louis,hand\nMV,1,ماليه,Malé,,,hand\nMW,1,ليلونغوي,Lilongwe,,,hand\nMX,1,مكسيكو سيتي,Mexico,,Mexico City,cldr\nMY,1,كوالا لامبور,Kuala Lumpur,,,cldr\nMZ,1,مابوتو,Maputo,,,cldr\nNA,1,ويندهوك,Windhoek,,,cldr\nNC,1,نوميا,Nouméa,,,cldr\nNE,1,نيامي,Niamey,,,cldr\nNG,1,أبوجا,Abuja,,,hand\nNI,1,ماناغوا,Managua,,,cldr\nNL,1,أمستردام,Amsterdam,,,cldr\nNO,1,أوسلو,Oslo,,,cldr\nNP,1,كاتماندو,Katmandou,,Kathmandu,cldr\nNR,1,يارين,Yaren,,,hand\nNZ,1,ويلينغتون,Wellington,,,hand\nOM,1,مسقط,Mascate,,Muscat,cldr\nPA,1,بنما سيتي,Panama,,Panama City,hand\nPE,1,ليما,Lima,,,cldr\nPG,1,بور مورسبي,Port Moresby,,,cldr\nPH,1,مانيلا,Manille,,Manila,cldr\nPK,1,إسلام آباد,Islamabad,إسلام اباد,,hand\nPL,1,وارسو,Varsovie,,Warsaw,cldr\nPM,1,مكويلون,Saint-Pierre,,,cldr\nPR,1,سان خوان,San Juan,,,cldr\n,0,القدس,Jérusalem,القدس الشريف|القدس المحتلة,Al-Qods|Al Qods|Jerusalem,hand\nPT,1,لشبونة,Lisbonne,,Lisbon,cldr\nPW,1,نغرولمد,Ngerulmud,,,hand\nPY,1,أسونسيون,Asunción,,,cldr\nQA,1,الدوحة,Doha,,,hand\nRO,1,بوخارست,Bucarest,,Bucharest,cldr\nRS,1,بلغراد,Belgrade,,,cldr\nRU,1,موسكو,Moscou,,Moscow,cldr\nRW,1,كيغالي,Kigali,,,cldr\nSA,1,الرياض,Riyad,,Riyadh,cldr\nSB,1,هونيارا,Honiara,,,hand\nSC,1,فيكتوريا,Victoria,,,hand\nSD,1,الخرطوم,Khartoum,,,cldr\nSE,1,ستوكهولم,Stockholm,,,cldr\nSG,1,سنغافورة,Singapour,,Singapore,cldr\nSI,1,ليوبليانا,Ljubljana,,,cldr\nSJ,1,لونجيربين,Longyearbyen,,,cldr\nSK,1,براتيسلافا,Bratislava,,,cldr\nSL,1,فري تاون,Freetown,,,cldr\nSM,1,سان مارينو,Saint-Marin,,San Marino,hand\nSN,1,داكار,Dakar,,,cldr\nSO,1,مقديشيو,Mogadiscio,,Mogadishu,cldr\nSR,1,باراماريبو,Paramaribo,,,cldr\nSS,1,جوبا,Juba,,,cldr\nST,1,ساو تومي,São Tomé,,,cldr\nSV,1,سان سلفادور,San Salvador,,,hand\nSY,1,دمشق,Damas,,Damascus,cldr\nSZ,1,لوبامبا,Lobamba,,,hand\nTD,1,نجامينا,N’Djamena,,,cldr\nTG,1,لومي,Lomé,,,cldr\nTH,1,بانكوك,Bangkok,,,cldr\nTJ,1,دوشانبي,Douchanbé,,Dushanbe,cldr\nTK,1,فاكاوفو,Fakaofo,,,cldr\nTL,1,ديلي,Dili,,,cldr\nTM,1,عشق آباد,Achgabat,,Ashgabat,cldr\nTN,1,تونس,Tunis,,,cldr\nTO,1,نوكوألوفا,Nuku'alofa,,,hand\nTR,1,أنقرة,Ankara,,,hand\nTT,1,بورت أوف سبين,Port-d’Espagne,,Port of Spain,cldr\nTV,1,فونافوتي,Funafuti,,,cldr\nTW,1,تايبيه,Taipei,,,cldr\nTZ,1,دودوما,Dodoma,,,hand\nUA,1,كييف,Kiev,,Kyiv,cldr\nUG,1,كامبالا,Kampala,,,cldr\nUS,1,واشنطن,Washington,,Washington DC|Washington D.C.,hand\nUY,1,مونتفيديو,Montevideo,,,cldr\nUZ,1,طشقند,Tachkent,,Tashkent,cldr\nVA,1,الفاتيكان,Cité du Vatican,,Vatican|Vatican City,hand\nVC,1,كينغستاون,Kingstown,,,hand\nVE,1,كاراكاس,Caracas,,,cldr\nVN,1,هانوي,Hanoï,,Hanoi,hand\nVU,1,بورت فيلا,Port-Vila,,Port Vila,hand\nWS,1,أبيا,Apia,,,cldr\nXK,1,بريشتينا,Pristina,,,hand\nYE,1,صنعاء,Sanaa,,Sana'a,hand\nZA,1,بلومفونتين,Bloemfontein,,,hand\nZA,1,كيب تاون,Le Cap,,Cape Town,hand\nZA,1,بريتوريا,Pretoria,,,hand\nZM,1,لوساكا,Lusaka,,,cldr\nZW,1,هراري,Harare,,,cldr\nAE,0,الشارقة,Charjah,,Sharjah,hand\nAE,0,دبي,Dubaï,,Dubai,cldr\nAR,0,كوردوبا,Córdoba,,,cldr\nAU,0,أديليد,Adélaïde,,Adelaide,cldr\nAU,0,برسيبان,Brisbane,,,cldr\nAU,0,ميلبورن,Melbourne,,,cldr\nAU,0,برثا,Perth,,,cldr\nAU,0,سيدني,Sydney,,,cldr\nAZ,0,شوشا,Choucha,,,hand\nBE,0,أنفرس,Anvers,أنتويرب,Antwerpen,hand\nBE,0,شارلوروا,Charleroi,,,hand\nBE,0,لييج,Liège,,,hand\nBJ,0,كوتونو,Cotonou,,,hand\nBR,0,بلم,Belém,,,cldr\nBR,0,فورتاليزا,Fortaleza,,,cldr\nBR,0,ماشيو,Maceió,,,cldr\nBR,0,ماناوس,Manaos,,Manaus,cldr\nBR,0,ريسيف,Recife,,,cldr\nBR,0,ساو باولو,São Paulo,,,hand\nCA,0,مونتريال,Montréal,مونريال,Montreal,hand\nCA,0,كيبيك,Québec,كيبك,,hand\nCA,0,تورونتو,Toronto,طورونطو,,hand\nCD,0,لومبباشا,Lubumbashi,,,cldr\nCH,0,دافوس,Davos,,,hand\nCH,0,جنيف,Genève,,Geneva,hand\nCH,0,لوزان,Lausanne,,,hand\nCH,0,زوريخ,Zurich,زيورخ,,hand\nCI,0,أبيدجان,Abidjan,,,cldr\nCI,0,بواكي,Bouaké,,,hand\nCM,0,دوالا,Douala,,,cldr\nCM,0,غاروا,Garoua,,,hand\nCN,0,كانتون,Canton,,Guangzhou,hand\nCN,0,هونغ كونغ,Hong Kong,,,hand\nCN,0,شنغهاي,Shanghai,,,cldr\nCN,0,شنتشن,Shenzhen,,,hand\nCN,0,أرومكي,Ürümqi,,,cldr\nDE,0,بون,Bonn,,,hand\nDE,0,كولونيا,Cologne,,Köln,hand\nDE,0,دوسلدورف,Düsseldorf,,,hand\nDE,0,فرانكفورت,Francfort,,Frankfurt,hand\nDE,0,هامبورغ,Hambourg,,Hamburg,hand\nDE,0,ميونيخ,Munich,ميونخ,München,hand\nDZ,0,عنابة,Annaba,,,hand\nDZ,0,بشار,Béchar,,,hand\nDZ,0,بجاية,Béjaïa,,Bejaia,hand\nDZ,0,قسنطينة,Constantine,,,hand\nDZ,0,مغنية,Maghnia,,,hand\nDZ,0,وهران,Oran,,,hand\nDZ,0,سطيف,Sétif,,,hand\nDZ,0,تيزي وزو,Tizi Ouzou,,,hand\nDZ,0,تلمسان,Tlemcen,,,hand\nEC,0,غواياكويل,Guayaquil,,,cldr\nEG,0,الإسكندرية,Alexandrie,,Alexandria,hand\nEG,0,شرم الشيخ,Charm el-Cheikh,,Sharm El Sheikh,hand\nEG,0,السويس,Suez,,,hand\nES,0,الجزيرة الخضراء,Algésiras,,Algeciras,hand\nES,0,ألميريا,Almeria,المرية,Almería,hand\nES,0,برشلونة,Barcelone,,Barcelona,hand\nES,0,بيلباو,Bilbao,,,hand\nES,0,قادس,Cadix,,Cádiz,hand\nES,0,غرناطة,Grenade,,Granada,hand\nES,0,لاس بالماس,Las Palmas,,,hand\nES,0,مالقة,Malaga,ملقة,Málaga,hand\nES,0,إشبيلية,Séville,,Sevilla,hand\nES,0,طريفة,Tarifa,,,hand\nES,0,فالنسيا,Valence,بلنسية,Valencia,hand\nET,0,لاليبيلا,Lalibela,,,hand\nFR,0,بوردو,Bordeaux,,,hand\nFR,0,كان,Cannes,,,hand\nFR,0,ديجون,Dijon,,,hand\nFR,0,غرونوبل,Grenoble,,,hand\nFR,0,ليل,Lille,,,hand\nFR,0,ليون,Lyon,,,hand\nFR,0,مرسيليا,Marseille,مارسيليا,,hand\nFR,0,مونبلييه,Montpellier,مونبوليي,,hand\nFR,0,نانت,Nantes,,,hand\nFR,0,نيس,Nice,,,hand\nFR,0,بيربينيان,Perpignan,,,hand\nFR,0,رين,Rennes,,,hand\nFR,0,سان دوني,Saint-Denis,,,hand\nFR,0,ستراسبورغ,Strasbourg,سترازبورغ,,hand\nFR,0,تولوز,Toulouse,,,hand\nFR,0,فرساي,Versailles,,,hand\nGB,0,ليفربول,Liverpool,,,hand\nGB,0,مانشستر,Manchester,,,hand\nGR,0,سالونيك,Thessalonique,,,hand\nHK,0,هونغ كونغ,Hong Kong,,,cldr\nID,0,ماكسار,Macassar,,Makassar,cldr\nIL,0,حيفا,Haïfa,,Haifa,hand\nIL,0,تل أبيب,Tel-Aviv,,Tel Aviv,hand\nIN,0,مومباي,Bombay,,Mumbai,hand\nIN,0,كالكتا,Calcutta,,Kolkata,cldr\nIQ,0,البصرة,Bassora,,Basra,hand\nIQ,0,أربيل,Erbil,,,hand\nIQ,0,الموصل,Mossoul,,Mosul,hand\nIT,0,بولونيا,Bologne,,Bologna,hand\nIT,0,ميلانو,Milan,,Milano,hand\nIT,0,نابولي,Naples,,Napoli,hand\nIT,0,تورينو,Turin,,Torino,hand\nIT,0,البندقية,Venise,فينيسيا,Venezia,hand\nJP,0,أوساكا,Osaka,,,hand\nKZ,0,ألماتي,Alma Ata,,Almaty,cldr\nLY,0,بنغازي,Benghazi,,,hand\nLY,0,مصراتة,Misrata,,,hand\nLY,0,سرت,Syrte,,,hand\nMA,0,الدار البيضاء,Casablanca,,,cldr\nML,0,غاو,Gao,,,hand\nML,0,تمبكتو,Tombouctou,,,hand\nMM,0,رانغون,Rangoun,,Yangon,cldr\nMR,0,نواذيبو,Nouadhibou,انواذيبو,,hand\nMX,0,كانكون,Cancún,,,hand\nMX,0,مونتيري,Monterrey,,,cldr\nMX,0,تيخوانا,Tijuana,,,cldr\nNE,0,أغاديز,Agadez,,,hand\nNG,0,كانو,Kano,,,hand\nNG,0,لاغوس,Lagos,,,cldr\nNL,0,لاهاي,La Haye,,The Hague|Den Haag,hand\nNL,0,روتردام,Rotterdam,,,hand\nNL,0,أوتريخت,Utrecht,,,hand\nPK,0,كراتشي,Karachi,,,cldr\nPL,0,كراكوف,Cracovie,,,hand\nPS,0,بيت لحم,Bethléem,,,hand\nPS,0,غزة,Gaza,قطاع غزة,bande de Gaza,hand\nPS,0,الخليل,Hébron,,Hebron,hand\nPS,0,جنين,Jénine,,Jenin,hand\nPS,0,خان يونس,Khan Younès,,Khan Younis,hand\nPS,0,نابلس,Naplouse,,Nablus,hand\nPS,0,رفح,Rafah,,,hand\nPS,0,رام الله,Ramallah,,,hand\nPT,0,فارو,Faro,,,hand\nPT,0,بورتو,Porto,,,hand\nRU,0,يكاترنبيرج,Ekaterinbourg,,Yekaterinburg,cldr\nRU,0,كراسنويارسك,Krasnoïarsk,,Krasnoyarsk,cldr\nRU,0,نوفوسبيرسك,Novossibirsk,,Novosibirsk,cldr\nRU,0,أومسك,Omsk,,,cldr\nRU,0,سان بطرسبورغ,Saint-Pétersbourg,سانت بطرسبرغ,,hand\nRU,0,سمراء,Samara,,,cldr\nRU,0,سوتشي,Sotchi,,Sochi,hand\nRU,0,فولوجراد,Volgograd,,,cldr\nSA,0,الدمام,Dammam,,,hand\nSA,0,جدة,Djeddah,,Jeddah|Jedda,hand\nSA,0,مكة المكرمة,La Mecque,مكة,Mecca,hand\nSA,0,المدينة المنورة,Médine,المدينة المنوّرة,Medina,hand\nSE,0,غوتنبرغ,Göteborg,,,hand\nSN,0,سان لوي,Saint-Louis,,,hand\nSN,0,طوبى,Touba,,,hand\nSY,0,حلب,Alep,,Aleppo,hand\nSY,0,حمص,Homs,,,hand\nTG,0,كارا,Kara,,,hand\nTN,0,بنزرت,Bizerte,,,hand\nTN,0,القيروان,Kairouan,,,hand\nTN,0,صفاقس,Sfax,,,hand\nTN,0,سوسة,Sousse,,,hand\nTR,0,أنطاليا,Antalya,,,hand\nTR,0,إسطنبول,Istanbul,اسطنبول|إستانبول,,hand\nTR,0,إزمير,Izmir,,,hand\nTZ,0,دار السلام,Dar es Salaam,,,cldr\nUA,0,أوديسا,Odessa,,,hand\nUS,0,بوسطن,Boston,,,hand\nUS,0,شيكاغو,Chicago,,,hand\nUS,0,هيوستن,Houston,,,hand\nUS,0,لوس أنجلوس,Los Angeles,,,hand\nUS,0,ميامي,Miami,,,hand\nUS,0,نيويورك,New York,,,hand\nUS,0,فيلادلفيا,Philadelphie,,Philadelphia,hand\nUS,0,فينكس,Phoenix,,,cldr\nUS,0,سان فرانسيسكو,San Francisco,,,hand\nVN,0,مدينة هو تشي منة,Hô-Chi-Minh-Ville,,Ho Chi Minh City,cldr\nYE,0,عدن,Aden,,,hand\nZA,0,ديربان,Durban,دوربان,,hand\nZA,0,جوهانسبرغ,Johannesburg,,,cldr\n";
// ../../work/wt/names/shared/gazetteer/load-places.ts
/**
* Morocco's places, the world's cities, its countries and the parts of the world. Each row becomes a place.
*
* @param everyday names of places that are everyday words too, folded
*/
function loadPlaces(everyday) {
	return [
		...moroccanPlaces(),
		...countries(),
		...cities()
	].map((name) => ({
		...name,
		isAmbiguous: (form) => everyday.has(fold(form)) || name.isAmbiguous(form)
	}));
}
function moroccanPlaces() {
	return readTable(places_morocco_default, [
		"type",
		"province",
		"name_ar",
		"name_fr",
		"code",
		"alt_ar",
		"alt_fr",
		"ambiguous"
	]).map((row) => {
		const marks = new Set(cellValues(row.ambiguous));
		return {
			entry: place$2(`ma-${row.code || slug(row.name_fr)}`, row.type, row.name_ar, row.name_fr, ""),
			official: [row.name_ar, row.name_fr],
			variants: [...cellValues(row.alt_ar), ...cellValues(row.alt_fr)],
			isAmbiguous: (form) => isAmbiguousPlace(form, row.type, marks)
		};
	});
}
/**
* The list marks its entries: words of one script (`word_ar`), personal names; or single forms by writing them out.
* Beyond its marks, the one-word name of a rural commune is seldom meant where nothing says so.
*/
function isAmbiguousPlace(form, type, marks) {
	if (marks.has(form)) return true;
	const isOneWord = !/[\s-]/.test(form);
	if (type === "commune_rural" && isOneWord) return true;
	if (!isOneWord) return false;
	const script = /[\u0600-\u06ff]/.test(form) ? "ar" : "fr";
	return marks.has(`word_${script}`) || marks.has(`name_${script}`);
}
/**
* Countries and parts of the world by the names the Unicode locale data gives them (`Intl.DisplayNames`, ISO 3166 and
* UN M49 codes); the list adds what the press calls them besides, and regions that have no code.
*/
function countries() {
	const listed = new Map(readTable(places_wide_default, [
		"kind",
		"code",
		"name_ar",
		"name_fr",
		"name_en",
		"alt",
		"ambiguous"
	]).map((row) => [row.code, row]));
	const codes = new Set(readTable(places_world_default, ["country_code"]).map((row) => row.country_code));
	const names = [
		"ar",
		"fr",
		"en"
	].map((language) => displayNames(language));
	const found = [];
	for (const code of /* @__PURE__ */ new Set([...codes, ...listed.keys()])) {
		if (code === "") continue;
		const row = listed.get(code);
		const [ar, fr, en] = row?.name_ar ? [
			row.name_ar,
			row.name_fr,
			row.name_en
		] : names.map((name) => name(code));
		const ambiguous = new Set(cellValues(row?.ambiguous ?? ""));
		found.push({
			entry: place$2(code, row?.kind ?? "country", ar ?? "", fr ?? "", en ?? ""),
			official: [
				ar,
				fr,
				en
			].filter((name) => name !== void 0 && name !== "" && name !== code),
			variants: cellValues(row?.alt ?? ""),
			isAmbiguous: (form) => ambiguous.has(form)
		});
	}
	return found;
}
/** The locale's name of a region code; '' where it has none. */
function displayNames(language) {
	const names = new Intl.DisplayNames([language], {
		type: "region",
		fallback: "none"
	});
	return (code) => /^([A-Z]{2}|\d{3})$/.test(code) ? names.of(code) ?? "" : "";
}
function cities() {
	return readTable(places_world_default, [
		"country_code",
		"is_capital",
		"name_ar",
		"name_fr",
		"alt_ar",
		"alt_latin"
	]).map((row) => ({
		entry: place$2(`${row.country_code || "city"}-${slug(row.name_fr)}`, row.is_capital === "1" ? "capital" : "city", row.name_ar, row.name_fr, ""),
		official: [row.name_ar, row.name_fr],
		variants: [...cellValues(row.alt_ar), ...cellValues(row.alt_latin)],
		isAmbiguous: (form) => form.length < 4
	}));
}
function place$2(id, kind, ar, fr, en) {
	const canonical = {
		...ar ? { ar } : {},
		...fr ? { fr } : {},
		...en ? { en } : {}
	};
	return {
		id: `place:${id}`,
		type: "place",
		kind,
		canonical
	};
}
function slug(name) {
	return name.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-");
}
// ../../work/wt/names/shared/gazetteer/triggers.csv?raw
var triggers_default = "kind,lang,form,number\nperson_title,ar,السيد,\nperson_title,ar,السيدة,\nperson_title,ar,السادة,\nperson_title,ar,الأستاذ,\nperson_title,ar,الأستاذة,\nperson_title,ar,الدكتور,\nperson_title,ar,الدكتورة,\nperson_title,ar,د.,\nperson_title,ar,ذ.,\nperson_title,ar,المهندس,\nperson_title,ar,المهندسة,\nperson_title,ar,الأخ,\nperson_title,ar,الأخت,\nperson_title,ar,الحاج,\nperson_title,ar,الحاجة,\nperson_title,ar,الشيخ,\nperson_title,ar,الفقيه,\nperson_title,ar,مولاي,\nperson_title,ar,لالة,\nperson_title,ar,سيدي,\nperson_title,ar,الأمير,\nperson_title,ar,الأميرة,\nperson_title,ar,الملك,\nperson_title,ar,المرحوم,\nperson_title,ar,الراحل,\nperson_title,ar,المناضل,\nperson_title,ar,المناضلة,\nperson_title,ar,الزميل,\nperson_title,ar,الزميلة,\nperson_title,ar,السيدين,\nperson_title,ar,السيدات,\nperson_title,ar,الأستاذين,\nperson_title,ar,الأساتذة,\nperson_title,ar,الدكاترة,\nperson_title,ar,الأخوين,\nperson_title,ar,الإخوة,\nperson_title,ar,الأخوات,\nperson_title,ar,الأخ المناضل,\nperson_title,ar,العقيد,\nperson_title,ar,الكولونيل,\nperson_title,ar,الجنرال,\nperson_title,ar,المقدم,\nperson_title,ar,القبطان,\nperson_title,ar,الرفيق,\nperson_title,ar,الرفيقة,\nperson_title,ar,الرفاق,\nperson_title,ar,الشاب,\nperson_title,ar,الشابة,\nperson_title,ar,الطفل,\nperson_title,ar,الطفلة,\nperson_title,ar,الطالب,\nperson_title,ar,الطالبة,\nperson_title,ar,الفنان,\nperson_title,ar,الفنانة,\nperson_title,ar,اللاعب,\nperson_title,ar,الحكم,\nperson_title,ar,المخرج,\nperson_title,ar,المخرجة,\nperson_title,ar,الممثل,\nperson_title,ar,الممثلة,\nperson_title,ar,المدرب,\nperson_title,ar,الشاعر,\nperson_title,ar,الشاعرة,\nperson_title,ar,الكاتبة,\nperson_title,ar,الروائي,\nperson_title,ar,الروائية,\nperson_title,ar,الباحث,\nperson_title,ar,الباحثة,\nperson_title,ar,الخبير,\nperson_title,ar,الخبيرة,\nperson_title,ar,الصحافية,\nperson_title,ar,الصحفية,\nperson_title,ar,الصحافي,\nperson_title,ar,الصحفي,\nperson_title,ar,الإعلامي,\nperson_title,ar,الإعلامية,\nperson_title,ar,المقاول,\nperson_title,ar,المقاولة,\nperson_title,ar,رجل الأعمال,\nperson_title,ar,سيدة الأعمال,\nperson_title,ar,المستثمر,\nperson_title,ar,المواطن,\nperson_title,ar,المواطنة,\nperson_title,ar,المسمى,\nperson_title,ar,المسماة,\nperson_title,ar,المدعو,\nperson_title,ar,المدعوة,\nperson_title,ar,الفقيد,\nperson_title,ar,الفقيدة,\nperson_title,ar,المغفور له,\nperson_title,ar,المرحومة,\nperson_title,ar,الراحلة,\nperson_title,ar,الزعيم,\nperson_title,ar,الزعيمة,\nperson_title,ar,القيادي,\nperson_title,ar,القيادية,\nperson_title,ar,المناضلين,\nperson_title,ar,المعتقل,\nperson_title,ar,الناشط,\nperson_title,ar,الناشطة,\nperson_title,ar,الحقوقي,\nperson_title,ar,الحقوقية,\nperson_title,ar,الجامعي,\nperson_title,ar,المؤرخ,\nperson_title,ar,المحلل,\nperson_title,ar,المحلل السياسي,\nperson_title,ar,الملكة,\nperson_title,ar,ولي العهد,\nperson_title,ar,صاحب الجلالة,\nperson_title,ar,جلالة الملك,\nperson_title,ar,صاحب السمو,\nperson_title,ar,صاحبة السمو,\nperson_title,ar,سمو الأمير,\nperson_title,ar,سمو الأميرة,\nperson_title,ar,سعادة,\nperson_title,ar,معالي,\nperson_title,ar,فخامة,\nperson_title,ar,فضيلة,\nperson_title,ar,سماحة,\nperson_title,ar,البابا,\nperson_title,ar,العلامة,\nperson_title,ar,السلطان,\nperson_title,ar,الرئيس,\nperson_title,ar,الرئيسة,\nperson_title,ar,النقيب,\nperson_title,ar,القاضي,\nperson_title,ar,القاضية,\nperson_title,ar,المحامي,\nperson_title,ar,المحامية,\nperson_title,ar,البطل,\nperson_title,ar,البطلة,\nperson_title,ar,العداء,\nperson_title,ar,المطرب,\nperson_title,ar,المطربة,\nperson_title,ar,ذ,\nperson_title,ar,د,\nperson_title,ar,ذة,\nperson_title,fr,M.,\nperson_title,fr,Mme,\nperson_title,fr,Mlle,\nperson_title,fr,MM.,\nperson_title,fr,Dr,\nperson_title,fr,Dr.,\nperson_title,fr,Pr,\nperson_title,fr,Pr.,\nperson_title,fr,Me,\nperson_title,fr,Monsieur,\nperson_title,fr,Madame,\nperson_title,fr,Docteur,\nperson_title,fr,Professeur,\nperson_title,fr,Maître,\nperson_title,fr,Prince,\nperson_title,fr,Princesse,\nperson_title,fr,feu,\nperson_title,fr,frère,\nperson_title,fr,sœur,\nperson_title,fr,Mr,\nperson_title,fr,Mrs,\nperson_title,fr,Messieurs,\nperson_title,fr,Mesdames,\nperson_title,fr,Mmes,\nperson_title,fr,Mlles,\nperson_title,fr,Drs,\nperson_title,fr,Prs,\nperson_title,fr,Mes,\nperson_title,fr,le frère,\nperson_title,fr,la sœur,\nperson_title,fr,camarade,\nperson_title,fr,SM,\nperson_title,fr,SM le Roi,\nperson_title,fr,Sa Majesté,\nperson_title,fr,Sa Majesté le Roi,\nperson_title,fr,S.M.,\nperson_title,fr,S.M. le Roi,\nperson_title,fr,SAR,\nperson_title,fr,Son Altesse Royale,\nperson_title,fr,S.A.R.,\nperson_title,fr,Son Excellence,\nperson_title,fr,S.E.,\nperson_title,fr,S.E.M.,\nperson_title,fr,Roi,\nperson_title,fr,le Roi,\nperson_title,fr,Reine,\nperson_title,fr,Sultan,\nperson_title,fr,Cheikh,\nperson_title,fr,Cheikha,\nperson_title,fr,Émir,\nperson_title,fr,Général,\nperson_title,fr,Colonel,\nperson_title,fr,Commandant,\nperson_title,fr,Capitaine,\nperson_title,fr,Lieutenant,\nperson_title,fr,Ing.,\nperson_title,fr,feue,\nperson_title,fr,Pape,\nperson_title,fr,camarades,\nperson_role,fr,artiste,\nperson_role,fr,chanteur,\nperson_role,fr,chanteuse,\nperson_role,fr,acteur,\nperson_role,fr,actrice,\nperson_role,fr,réalisateur,\nperson_role,fr,réalisatrice,\nperson_role,fr,écrivain,\nperson_role,fr,écrivaine,\nperson_role,fr,poète,\nperson_role,fr,avocate,\nperson_role,fr,chercheur,\nperson_role,fr,chercheuse,\nperson_role,fr,historienne,\nperson_role,fr,universitaire,\nperson_role,fr,entrepreneur,\nperson_role,fr,entrepreneure,\nperson_role,fr,homme d'affaires,\nperson_role,fr,femme d'affaires,\nperson_role,fr,étudiant,\nperson_role,fr,étudiante,\nperson_role,fr,capitaine,\nperson_role,fr,coach,\nperson_role,fr,imam,\nperson_role,fr,époux,\nperson_role,fr,épouse,\nperson_role,fr,fils,\nperson_role,fr,fille,\nperson_role,fr,président,\nperson_role,fr,présidente,\nperson_role,fr,vice-président,\nperson_role,fr,vice-présidente,\nperson_role,fr,secrétaire général,\nperson_role,fr,secrétaire générale,\nperson_role,fr,secrétaire régional,\nperson_role,fr,secrétaire provincial,\nperson_role,fr,premier secrétaire,\nperson_role,fr,membre,\nperson_role,fr,membre du comité exécutif,\nperson_role,fr,membre du bureau politique,\nperson_role,fr,membre du conseil national,\nperson_role,fr,inspecteur,\nperson_role,fr,inspecteur du parti,\nperson_role,fr,coordinateur,\nperson_role,fr,coordonnateur,\nperson_role,fr,coordinatrice,\nperson_role,fr,député,\nperson_role,fr,députée,\nperson_role,fr,parlementaire,\nperson_role,fr,conseiller,\nperson_role,fr,conseillère,\nperson_role,fr,ministre,\nperson_role,fr,ministre délégué,\nperson_role,fr,ministre déléguée,\nperson_role,fr,secrétaire d'État,\nperson_role,fr,chef du gouvernement,\nperson_role,fr,porte-parole,\nperson_role,fr,wali,\nperson_role,fr,gouverneur,\nperson_role,fr,pacha,\nperson_role,fr,caïd,\nperson_role,fr,maire,\nperson_role,fr,ambassadeur,\nperson_role,fr,ambassadrice,\nperson_role,fr,consul,\nperson_role,fr,directeur général,\nperson_role,fr,directeur,\nperson_role,fr,directrice,\nperson_role,fr,délégué,\nperson_role,fr,doyen,\nperson_role,fr,dirigeant,\nperson_role,fr,leader,\nperson_role,fr,candidat,\nperson_role,fr,candidate,\nperson_role,fr,tête de liste,\nperson_role,fr,militant,\nperson_role,fr,journaliste,\nperson_role,fr,avocat,\nperson_role,fr,bâtonnier,\nperson_role,fr,roi,\nperson_role,fr,souverain,\nperson_role,fr,présidents,\nperson_role,fr,vice-présidents,\nperson_role,fr,président-directeur général,\nperson_role,fr,PDG,\nperson_role,fr,président délégué,\nperson_role,fr,ex-président,\nperson_role,fr,ancien président,\nperson_role,fr,ancienne présidente,\nperson_role,fr,ancien ministre,\nperson_role,fr,ancienne ministre,\nperson_role,fr,ex-ministre,\nperson_role,fr,ministres,\nperson_role,fr,Premier ministre,\nperson_role,fr,Première ministre,\nperson_role,fr,premier ministre,\nperson_role,fr,vice-Premier ministre,\nperson_role,fr,secrétaire générale adjointe,\nperson_role,fr,secrétaire général adjoint,\nperson_role,fr,secrétaires,\nperson_role,fr,secrétaire,\nperson_role,fr,première secrétaire,\nperson_role,fr,secrétaire national,\nperson_role,fr,secrétaire nationale,\nperson_role,fr,secrétaire provinciale,\nperson_role,fr,secrétaire régionale,\nperson_role,fr,secrétaire local,\nperson_role,fr,secrétaire perpétuel,\nperson_role,fr,membres,\nperson_role,fr,inspectrice,\nperson_role,fr,inspecteurs,\nperson_role,fr,inspecteur général,\nperson_role,fr,coordonnatrice,\nperson_role,fr,coordonnateur régional,\nperson_role,fr,coordinateurs,\nperson_role,fr,coordinateur national,\nperson_role,fr,coordinateur régional,\nperson_role,fr,coordinateur provincial,\nperson_role,fr,coordinateur général,\nperson_role,fr,coordinatrice nationale,\nperson_role,fr,députés,\nperson_role,fr,députées,\nperson_role,fr,parlementaires,\nperson_role,fr,sénateur,\nperson_role,fr,sénatrice,\nperson_role,fr,conseillers,\nperson_role,fr,conseiller communal,\nperson_role,fr,conseillère communale,\nperson_role,fr,conseiller du Roi,\nperson_role,fr,conseiller de SM le Roi,\nperson_role,fr,conseiller parlementaire,\nperson_role,fr,élu,\nperson_role,fr,élue,\nperson_role,fr,cheffe du gouvernement,\nperson_role,fr,chef de gouvernement,\nperson_role,fr,chef de la diplomatie,\nperson_role,fr,chef de l'État,\nperson_role,fr,chef,\nperson_role,fr,cheffe,\nperson_role,fr,chef de file,\nperson_role,fr,chefs,\nperson_role,fr,walis,\nperson_role,fr,gouverneurs,\nperson_role,fr,gouverneure,\nperson_role,fr,mairesse,\nperson_role,fr,maires,\nperson_role,fr,ambassadeurs,\nperson_role,fr,consul général,\nperson_role,fr,consule,\nperson_role,fr,directeurs,\nperson_role,fr,directeur régional,\nperson_role,fr,directeur provincial,\nperson_role,fr,directrice générale,\nperson_role,fr,directrice régionale,\nperson_role,fr,directeur exécutif,\nperson_role,fr,directeur central,\nperson_role,fr,directeur technique,\nperson_role,fr,délégués,\nperson_role,fr,délégué général,\nperson_role,fr,délégué provincial,\nperson_role,fr,délégué régional,\nperson_role,fr,déléguée,\nperson_role,fr,haut-commissaire,\nperson_role,fr,haut commissaire,\nperson_role,fr,commissaire,\nperson_role,fr,doyenne,\nperson_role,fr,recteur,\nperson_role,fr,rectrice,\nperson_role,fr,dirigeants,\nperson_role,fr,dirigeante,\nperson_role,fr,leaders,\nperson_role,fr,leadeur,\nperson_role,fr,candidats,\nperson_role,fr,militants,\nperson_role,fr,militante,\nperson_role,fr,militantes,\nperson_role,fr,rapporteur,\nperson_role,fr,rapporteuse,\nperson_role,fr,trésorier,\nperson_role,fr,trésorière,\nperson_role,fr,fondateur,\nperson_role,fr,fondatrice,\nperson_role,fr,cofondateur,\nperson_role,fr,responsable,\nperson_role,fr,responsables,\nperson_role,fr,chargé,\nperson_role,fr,chargée,\nperson_role,fr,chargé d'affaires,\nperson_role,fr,chargé de mission,\nperson_role,fr,représentant,\nperson_role,fr,représentante,\nperson_role,fr,représentants,\nperson_role,fr,envoyé,\nperson_role,fr,envoyé spécial,\nperson_role,fr,envoyé personnel,\nperson_role,fr,émissaire,\nperson_role,fr,médiateur,\nperson_role,fr,procureur,\nperson_role,fr,procureur général,\nperson_role,fr,procureur général du Roi,\nperson_role,fr,procureur du Roi,\nperson_role,fr,juge,\nperson_role,fr,avocats,\nperson_role,fr,bâtonnière,\nperson_role,fr,professeur,\nperson_role,fr,professeure,\nperson_role,fr,enseignant,\nperson_role,fr,enseignante,\nperson_role,fr,enseignant-chercheur,\nperson_role,fr,médecin,\nperson_role,fr,ingénieur,\nperson_role,fr,ingénieure,\nperson_role,fr,expert,\nperson_role,fr,experte,\nperson_role,fr,politologue,\nperson_role,fr,économiste,\nperson_role,fr,historien,\nperson_role,fr,sociologue,\nperson_role,fr,rédacteur en chef,\nperson_role,fr,éditorialiste,\nperson_role,fr,porte-voix,\nperson_role,fr,numéro un,\nperson_role,fr,numéro deux,\nperson_role,fr,patron,\nperson_role,fr,patronne,\nperson_role,fr,bras droit,\nperson_role,fr,adjoint,\nperson_role,fr,adjointe,\nperson_role,fr,vice-recteur,\nperson_role,fr,manager,\nperson_role,fr,gérant,\nperson_role,fr,gérante,\nperson_role,fr,sélectionneur,\nperson_role,fr,entraîneur,\nperson_role,fr,auteur régional,\nperson_role,fr,auteur,\nperson_role,fr,reine,\nperson_role,fr,souveraine,\nperson_role,fr,rédactrice en chef,\nperson_role,fr,directrice de publication,\nperson_role,fr,directeur de publication,\nperson_role,fr,directrice exécutive,\nperson_role,fr,directrice provinciale,\nperson_role,fr,directrice centrale,\nperson_role,fr,cofondatrice,\nperson_role,fr,coordonnatrice régionale,\nperson_role,fr,coordinatrice régionale,\nperson_role,fr,coordinatrice provinciale,\nperson_role,fr,cheffe de file,\nperson_role,fr,chef de cabinet,\nperson_role,fr,directeur de cabinet,\nperson_role,fr,conseiller régional,\nperson_role,fr,conseillère régionale,\nperson_role,fr,conseiller municipal,\nperson_role,fr,conseillère municipale,\nperson_role,fr,élus,\nperson_role,fr,photographe,\nperson_role,fr,correspondant,\nperson_role,fr,correspondante,\nperson_role,fr,envoyée spéciale,\nperson_role,fr,haute-commissaire,\nperson_role,fr,secrétaire d'Etat,\nperson_role,fr,premier vice-président,\nperson_role,fr,première vice-présidente,\nperson_role,fr,président du conseil,\nperson_role,fr,commandant,\nperson_role,fr,syndicaliste,\nperson_role,fr,acteur associatif,\nperson_role,fr,actrice associative,\nperson_role,fr,homme politique,\nperson_role,fr,femme politique,\nperson_role,ar,رئيس,\nperson_role,ar,رئيسة,\nperson_role,ar,الرئيس,\nperson_role,ar,نائب رئيس,\nperson_role,ar,الأمين العام,\nperson_role,ar,الأمينة العامة,\nperson_role,ar,الأمين العام الجهوي,\nperson_role,ar,الأمين الإقليمي,\nperson_role,ar,الأمين المحلي,\nperson_role,ar,الكاتب الأول,\nperson_role,ar,الكاتب العام,\nperson_role,ar,الكاتب الوطني,\nperson_role,ar,الكاتب الجهوي,\nperson_role,ar,الكاتب الإقليمي,\nperson_role,ar,الكاتب المحلي,\nperson_role,ar,عضو,\nperson_role,ar,عضوة,\nperson_role,ar,عضو اللجنة التنفيذية,\nperson_role,ar,عضو المكتب السياسي,\nperson_role,ar,عضو المجلس الوطني,\nperson_role,ar,مفتش,\nperson_role,ar,مفتش الحزب,\nperson_role,ar,المفتش الإقليمي,\nperson_role,ar,منسق,\nperson_role,ar,منسقة,\nperson_role,ar,المنسق الجهوي,\nperson_role,ar,المنسق الإقليمي,\nperson_role,ar,النائب البرلماني,\nperson_role,ar,النائبة البرلمانية,\nperson_role,ar,نائب,\nperson_role,ar,البرلماني,\nperson_role,ar,المستشار البرلماني,\nperson_role,ar,مستشار,\nperson_role,ar,الوزير,\nperson_role,ar,الوزيرة,\nperson_role,ar,وزير,\nperson_role,ar,وزيرة,\nperson_role,ar,الوزير المنتدب,\nperson_role,ar,كاتب الدولة,\nperson_role,ar,كاتبة الدولة,\nperson_role,ar,رئيس الحكومة,\nperson_role,ar,الناطق الرسمي,\nperson_role,ar,الوالي,\nperson_role,ar,والي جهة,\nperson_role,ar,العامل,\nperson_role,ar,عامل إقليم,\nperson_role,ar,عامل عمالة,\nperson_role,ar,الباشا,\nperson_role,ar,القائد,\nperson_role,ar,رئيس المجلس,\nperson_role,ar,رئيس الجماعة,\nperson_role,ar,رئيس جهة,\nperson_role,ar,عمدة,\nperson_role,ar,السفير,\nperson_role,ar,القنصل,\nperson_role,ar,المدير العام,\nperson_role,ar,المدير,\nperson_role,ar,المندوب,\nperson_role,ar,المندوبة,\nperson_role,ar,عميد,\nperson_role,ar,القيادي,\nperson_role,ar,القيادية,\nperson_role,ar,وكيل اللائحة,\nperson_role,ar,مرشح,\nperson_role,ar,مرشحة,\nperson_role,ar,الناشط,\nperson_role,ar,الصحفي,\nperson_role,ar,الصحافي,\nperson_role,ar,المحامي,\nperson_role,ar,النقيب,\nperson_role,ar,نائبة رئيس,\nperson_role,ar,نائب الرئيس,\nperson_role,ar,نائبة,\nperson_role,ar,نواب,\nperson_role,ar,رئيسي,\nperson_role,ar,رؤساء,\nperson_role,ar,الأمين العام السابق,\nperson_role,ar,أمين عام,\nperson_role,ar,أمين,\nperson_role,ar,أمينة,\nperson_role,ar,الأمين,\nperson_role,ar,الأمينة,\nperson_role,ar,أمين المال,\nperson_role,ar,أمين مال,\nperson_role,ar,الكاتبة العامة,\nperson_role,ar,الكاتبة,\nperson_role,ar,الكاتب,\nperson_role,ar,كاتب,\nperson_role,ar,كاتبة,\nperson_role,ar,كاتب عام,\nperson_role,ar,كاتبة عامة,\nperson_role,ar,أعضاء,\nperson_role,ar,العضو,\nperson_role,ar,العضوة,\nperson_role,ar,عضوا,\nperson_role,ar,مقرر,\nperson_role,ar,مقررة,\nperson_role,ar,المقرر,\nperson_role,ar,المقررة,\nperson_role,ar,مفتشة,\nperson_role,ar,المفتش,\nperson_role,ar,المفتشة,\nperson_role,ar,المنسق,\nperson_role,ar,المنسقة,\nperson_role,ar,المنسق الوطني,\nperson_role,ar,المنسقة الوطنية,\nperson_role,ar,البرلمانية,\nperson_role,ar,النائب,\nperson_role,ar,النائبة,\nperson_role,ar,برلماني,\nperson_role,ar,برلمانية,\nperson_role,ar,نائب برلماني,\nperson_role,ar,المستشار,\nperson_role,ar,المستشارة,\nperson_role,ar,المستشارة البرلمانية,\nperson_role,ar,مستشارة,\nperson_role,ar,مستشار جماعي,\nperson_role,ar,مستشارة جماعية,\nperson_role,ar,وزراء,\nperson_role,ar,الوزيرة المنتدبة,\nperson_role,ar,وزير الدولة,\nperson_role,ar,وزيرة الدولة,\nperson_role,ar,وزير سابق,\nperson_role,ar,الوزير السابق,\nperson_role,ar,كاتب الدولة السابق,\nperson_role,ar,رئيسة الحكومة,\nperson_role,ar,الناطقة الرسمية,\nperson_role,ar,ناطق رسمي,\nperson_role,ar,والي,\nperson_role,ar,واليا,\nperson_role,ar,عامل,\nperson_role,ar,عاملة,\nperson_role,ar,عمال,\nperson_role,ar,باشا,\nperson_role,ar,قائد,\nperson_role,ar,رئيسة المجلس,\nperson_role,ar,رئيسة الجماعة,\nperson_role,ar,رئيس جماعة,\nperson_role,ar,رئيسة جهة,\nperson_role,ar,رئيس مجلس,\nperson_role,ar,رئيسة مجلس,\nperson_role,ar,رئيس مقاطعة,\nperson_role,ar,العمدة,\nperson_role,ar,عمدة مدينة,\nperson_role,ar,السفيرة,\nperson_role,ar,سفير,\nperson_role,ar,سفيرة,\nperson_role,ar,القنصل العام,\nperson_role,ar,قنصل,\nperson_role,ar,مدير,\nperson_role,ar,مديرة,\nperson_role,ar,المديرة,\nperson_role,ar,المدير الإقليمي,\nperson_role,ar,المديرة الإقليمية,\nperson_role,ar,المدير الجهوي,\nperson_role,ar,مدير عام,\nperson_role,ar,المديرة العامة,\nperson_role,ar,مندوب,\nperson_role,ar,مندوبة,\nperson_role,ar,المندوب السامي,\nperson_role,ar,المندوب الإقليمي,\nperson_role,ar,مفوض,\nperson_role,ar,المفوض,\nperson_role,ar,عميدة,\nperson_role,ar,العميد,\nperson_role,ar,قيادي,\nperson_role,ar,قيادية,\nperson_role,ar,زعيم,\nperson_role,ar,زعيمة,\nperson_role,ar,وكيل لائحة,\nperson_role,ar,وكيلة لائحة,\nperson_role,ar,وكيلة اللائحة,\nperson_role,ar,وكيل,\nperson_role,ar,وكيلة,\nperson_role,ar,وكيل الملك,\nperson_role,ar,الوكيل العام,\nperson_role,ar,الوكيل العام للملك,\nperson_role,ar,نائب وكيل الملك,\nperson_role,ar,قاضي التحقيق,\nperson_role,ar,المرشح,\nperson_role,ar,المرشحة,\nperson_role,ar,مرشحا,\nperson_role,ar,ناشط,\nperson_role,ar,ناشطة,\nperson_role,ar,صحفي,\nperson_role,ar,صحافي,\nperson_role,ar,صحفية,\nperson_role,ar,صحافية,\nperson_role,ar,محام,\nperson_role,ar,محامي,\nperson_role,ar,محامية,\nperson_role,ar,نقيب,\nperson_role,ar,أستاذ,\nperson_role,ar,أستاذة,\nperson_role,ar,أستاذ جامعي,\nperson_role,ar,أستاذ التعليم العالي,\nperson_role,ar,أستاذ باحث,\nperson_role,ar,خبير,\nperson_role,ar,خبيرة,\nperson_role,ar,باحث,\nperson_role,ar,باحثة,\nperson_role,ar,دكتور,\nperson_role,ar,دكتورة,\nperson_role,ar,طبيب,\nperson_role,ar,طبيبة,\nperson_role,ar,الطبيب,\nperson_role,ar,الطبيبة,\nperson_role,ar,مهندس,\nperson_role,ar,مهندسة,\nperson_role,ar,مقاول,\nperson_role,ar,رجل أعمال,\nperson_role,ar,رئيس تحرير,\nperson_role,ar,رئيس التحرير,\nperson_role,ar,مؤسس,\nperson_role,ar,مؤسسة حركة,\nperson_role,ar,المؤسس,\nperson_role,ar,مسؤول,\nperson_role,ar,مسؤولة,\nperson_role,ar,المسؤول,\nperson_role,ar,المسؤولة,\nperson_role,ar,مكلف,\nperson_role,ar,مكلفة,\nperson_role,ar,المكلف,\nperson_role,ar,المكلفة,\nperson_role,ar,المستشار الملكي,\nperson_role,ar,مستشار الملك,\nperson_role,ar,مستشار صاحب الجلالة,\nperson_role,ar,ممثل,\nperson_role,ar,ممثلة,\nperson_role,ar,الممثل,\nperson_role,ar,الممثلة,\nperson_role,ar,المبعوث,\nperson_role,ar,المبعوث الشخصي,\nperson_role,ar,المبعوث الأممي,\nperson_role,ar,مبعوث,\nperson_role,ar,رئيس الوزراء,\nperson_role,ar,رئيسة الوزراء,\nperson_role,ar,رئيس الجمهورية,\nperson_role,ar,الرئيس التنفيذي,\nperson_role,ar,رئيس الدولة,\nperson_role,ar,المنسق العام,\nperson_role,ar,المدرب,\nperson_role,ar,مدرب,\nperson_role,ar,الناخب الوطني,\nperson_role,ar,مدير ديوان,\nperson_role,ar,رئيس ديوان,\nperson_role,ar,رئيس قسم,\nperson_role,ar,رئيس مصلحة,\nperson_role,ar,رئيس فريق,\nperson_role,ar,رئيسة فريق,\nperson_role,ar,رئيس الفريق,\nperson_role,ar,رئيس لجنة,\nperson_role,ar,رئيسة لجنة,\nperson_role,ar,رئيس اللجنة,\nperson_role,ar,رئيسة اللجنة,\nperson_role,ar,رئيس جمعية,\nperson_role,ar,رئيسة جمعية,\nperson_role,ar,رئيس الجمعية,\nperson_role,ar,رئيس مؤسسة,\nperson_role,ar,رئيس الجامعة,\nperson_role,ar,رئيس جامعة,\nperson_role,ar,رئيس الفيدرالية,\nperson_role,ar,رئيس الغرفة,\nperson_role,ar,منسق الحزب,\nperson_role,ar,مناضل,\nperson_role,ar,مناضلة,\nperson_role,ar,منتخب,\nperson_role,ar,منتخبة,\nperson_role,ar,وزير الخارجية,\nperson_role,ar,وزيرة الخارجية,\nperson_role,ar,الوصيفة,\nperson_role,ar,الوصيف,\nperson_role,ar,زوجة,\nperson_role,ar,زوج,\nperson_role,ar,شقيق,\nperson_role,ar,شقيقة,\nperson_role,ar,نجل,\nperson_role,ar,ابن عم,\nperson_role,ar,والد,\nperson_role,ar,والدة,\nperson_role,ar,الفاعل الجمعوي,\nperson_role,ar,الفاعلة الجمعوية,\nperson_role,ar,فاعل جمعوي,\nperson_role,ar,فاعلة جمعوية,\nperson_role,ar,الكاتب العام للعمالة,\nperson_role,ar,رئيسة تحرير,\nperson_role,ar,رئيسة التحرير,\nperson_role,ar,مدير نشر,\nperson_role,ar,مدير النشر,\nperson_role,ar,مستشارة برلمانية,\nperson_role,ar,نائبة برلمانية,\nperson_role,ar,زميلها,\nperson_role,ar,زميلته,\nperson_role,ar,زميله,\nperson_role,ar,أمينا,\nperson_role,ar,كاتبا,\nperson_role,ar,رئيسا,\nperson_role,ar,نائبا,\nperson_role,ar,مقررا,\nperson_role,ar,منسقا,\nperson_role,ar,مفتشا,\nperson_role,ar,وزيرا,\nperson_role,ar,سفيرا,\nperson_role,ar,مديرا,\nperson_role,ar,عميدا,\nperson_role,ar,مستشارا,\nperson_role,ar,مندوبا,\nperson_role,ar,ناطقا,\nperson_role,ar,مبعوثا,\nperson_role,ar,قائدا,\nperson_role,ar,مكلفا,\norg_head,ar,حزب,\norg_head,ar,فريق,\norg_head,ar,المجموعة النيابية,\norg_head,ar,الفريق,\norg_head,ar,نقابة,\norg_head,ar,اتحاد,\norg_head,ar,الاتحاد,\norg_head,ar,فيدرالية,\norg_head,ar,كونفدرالية,\norg_head,ar,منظمة,\norg_head,ar,جمعية,\norg_head,ar,رابطة,\norg_head,ar,مؤسسة,\norg_head,ar,وزارة,\norg_head,ar,كتابة الدولة,\norg_head,ar,مندوبية,\norg_head,ar,وكالة,\norg_head,ar,مكتب,\norg_head,ar,المكتب السياسي,\norg_head,ar,اللجنة التنفيذية,\norg_head,ar,المجلس الوطني,\norg_head,ar,الأمانة العامة,\norg_head,ar,الأمانة العامة الإقليمية,\norg_head,ar,المكتب التنفيذي,\norg_head,ar,المكتب الإقليمي,\norg_head,ar,المكتب الجهوي,\norg_head,ar,مفتشية,\norg_head,ar,فرع,\norg_head,ar,لجنة,\norg_head,ar,اللجنة التحضيرية,\norg_head,ar,مجلس,\norg_head,ar,غرفة,\norg_head,ar,محكمة,\norg_head,ar,جامعة,\norg_head,ar,كلية,\norg_head,ar,معهد,\norg_head,ar,مدرسة,\norg_head,ar,أكاديمية,\norg_head,ar,مركز,\norg_head,ar,صندوق,\norg_head,ar,شركة,\norg_head,ar,مجموعة شركات,\norg_head,ar,بنك,\norg_head,ar,هيئة,\norg_head,ar,شبيبة,\norg_head,ar,الشبيبة,\norg_head,ar,منتدى,\norg_head,ar,تنسيقية,\norg_head,ar,حركة,\norg_head,ar,جبهة,\norg_head,ar,تحالف,\norg_head,ar,ائتلاف,\norg_head,ar,قناة,\norg_head,ar,إذاعة,\norg_head,ar,جريدة,\norg_head,ar,صحيفة,\norg_head,ar,مجلة,\norg_head,ar,المنظمة,\norg_head,ar,الجمعية,\norg_head,ar,الرابطة,\norg_head,ar,العصبة,\norg_head,ar,عصبة,\norg_head,ar,المؤسسة,\norg_head,ar,الوزارة,\norg_head,ar,الوكالة,\norg_head,ar,المكتب,\norg_head,ar,اللجنة,\norg_head,ar,المجلس,\norg_head,ar,الغرفة,\norg_head,ar,المحكمة,\norg_head,ar,الجامعة,\norg_head,ar,الكلية,\norg_head,ar,المعهد,\norg_head,ar,المدرسة,\norg_head,ar,الأكاديمية,\norg_head,ar,المركز,\norg_head,ar,الصندوق,\norg_head,ar,الشركة,\norg_head,ar,البنك,\norg_head,ar,الهيئة,\norg_head,ar,المنتدى,\norg_head,ar,التنسيقية,\norg_head,ar,الحركة,\norg_head,ar,الجبهة,\norg_head,ar,التحالف,\norg_head,ar,الائتلاف,\norg_head,ar,القناة,\norg_head,ar,الإذاعة,\norg_head,ar,الشبكة,\norg_head,ar,شبكة,\norg_head,ar,النقابة,\norg_head,ar,الفيدرالية,\norg_head,ar,الكونفدرالية,\norg_head,ar,المندوبية,\norg_head,ar,المديرية,\norg_head,ar,مديرية,\norg_head,ar,إدارة,\norg_head,ar,رئاسة الجمهورية,\norg_head,ar,رئاسة الحكومة,\norg_head,ar,برلمان,\norg_head,ar,البرلمان,\norg_head,ar,الجمعية الوطنية,\norg_head,ar,سفارة,\norg_head,ar,قنصلية,\norg_head,ar,السفارة,\norg_head,ar,القنصلية,\norg_head,ar,مرصد,\norg_head,ar,المرصد,\norg_head,ar,المفتشية,\norg_head,ar,مفتشية الحزب,\norg_head,ar,الفرع,\norg_head,ar,خلية,\norg_head,ar,الخلية,\norg_head,ar,قطب,\norg_head,ar,القطب,\norg_head,ar,تعاونية,\norg_head,ar,التعاونية,\norg_head,ar,ودادية,\norg_head,ar,عمادة,\norg_head,ar,نادي,\norg_head,ar,النادي,\norg_head,ar,فرقة,\norg_head,ar,الفرقة,\norg_head,ar,مقاولة,\norg_head,ar,مكتبة,\norg_head,ar,بعثة,\norg_head,ar,البعثة,\norg_head,ar,الفريق النيابي,\norg_head,ar,هيأة,\norg_head,ar,الهيأة,\norg_head,ar,مستشفى,\norg_head,ar,مستوصف,\norg_head,ar,المستشفى,\norg_head,ar,الجماعة الحضرية,\norg_head,ar,الجماعة القروية,\norg_head,ar,الجماعة الترابية,\norg_head,ar,جماعة العدل,\norg_head,ar,الجريدة,\norg_head,ar,بورصة,\norg_head,ar,محافظة,\norg_head,ar,حلف,\norg_head,fr,parti,\norg_head,fr,groupe,\norg_head,fr,groupement,\norg_head,fr,syndicat,\norg_head,fr,union,\norg_head,fr,fédération,\norg_head,fr,confédération,\norg_head,fr,organisation,\norg_head,fr,association,\norg_head,fr,ligue,\norg_head,fr,alliance,\norg_head,fr,fondation,\norg_head,fr,ministère,\norg_head,fr,secrétariat d'État,\norg_head,fr,délégation,\norg_head,fr,agence,\norg_head,fr,office,\norg_head,fr,bureau,\norg_head,fr,bureau politique,\norg_head,fr,bureau exécutif,\norg_head,fr,comité exécutif,\norg_head,fr,conseil national,\norg_head,fr,secrétariat général,\norg_head,fr,commission,\norg_head,fr,comité préparatoire,\norg_head,fr,conseil,\norg_head,fr,chambre,\norg_head,fr,tribunal,\norg_head,fr,cour,\norg_head,fr,université,\norg_head,fr,faculté,\norg_head,fr,institut,\norg_head,fr,école,\norg_head,fr,académie,\norg_head,fr,centre,\norg_head,fr,caisse,\norg_head,fr,fonds,\norg_head,fr,société,\norg_head,fr,banque,\norg_head,fr,instance,\norg_head,fr,jeunesse,\norg_head,fr,forum,\norg_head,fr,coordination,\norg_head,fr,mouvement,\norg_head,fr,front,\norg_head,fr,coalition,\norg_head,fr,chaîne,\norg_head,fr,radio,\norg_head,fr,journal,\norg_head,fr,quotidien,\norg_head,fr,hebdomadaire,\norg_head,fr,magazine,\norg_head,fr,pôle,\norg_head,fr,cellule,\norg_head,fr,partis,\norg_head,fr,Parti,\norg_head,fr,groupe parlementaire,\norg_head,fr,syndicats,\norg_head,fr,réseau,\norg_head,fr,observatoire,\norg_head,fr,rassemblement,\norg_head,fr,ministère délégué,\norg_head,fr,département,\norg_head,fr,direction,\norg_head,fr,direction générale,\norg_head,fr,direction régionale,\norg_head,fr,direction provinciale,\norg_head,fr,délégation générale,\norg_head,fr,haut-commissariat,\norg_head,fr,haute autorité,\norg_head,fr,autorité,\norg_head,fr,inspection,\norg_head,fr,agence nationale,\norg_head,fr,office national,\norg_head,fr,comité,\norg_head,fr,comité central,\norg_head,fr,comité national,\norg_head,fr,commission nationale,\norg_head,fr,assemblée,\norg_head,fr,assemblée nationale,\norg_head,fr,parlement,\norg_head,fr,sénat,\norg_head,fr,présidence,\norg_head,fr,wilaya,\norg_head,fr,préfecture,\norg_head,fr,ambassade,\norg_head,fr,consulat,\norg_head,fr,cour des comptes,\norg_head,fr,cour suprême,\norg_head,fr,parquet,\norg_head,fr,école supérieure,\norg_head,fr,lycée,\norg_head,fr,collège,\norg_head,fr,institution,\norg_head,fr,établissement,\norg_head,fr,compagnie,\norg_head,fr,entreprise,\norg_head,fr,holding,\norg_head,fr,section,\norg_head,fr,antenne,\norg_head,fr,branche,\norg_head,fr,club,\norg_head,fr,coopérative,\norg_head,fr,collectif,\norg_head,fr,musée,\norg_head,fr,bibliothèque,\norg_head,fr,hôpital,\norg_head,fr,brigade,\norg_head,fr,police,\norg_head,fr,gendarmerie,\norg_head,fr,armée,\norg_head,fr,bloc,\norg_head,fr,centrale,\norg_head,fr,télévision,\norg_head,fr,orchestre,\norg_head,fr,archives,\norg_head,fr,maison,\norg_head,fr,forces,\norg_head,fr,théâtre national,\norg_head,fr,espace,\norg_head,fr,cabinet,\norg_head,fr,portail,\norg_head,fr,site,\nplace_head,ar,مدينة,\nplace_head,ar,بلدة,\nplace_head,ar,قرية,\nplace_head,ar,بمدينة,\nplace_head,ar,بقرية,\nplace_head,ar,منتجع,\nplace_hint,ar,منطقة,\nplace_hint,ar,دولة,\nplace_hint,ar,جمهورية,\nplace_hint,ar,مملكة,\nplace_hint,ar,العاصمة,\nplace_hint,ar,عاصمة,\nplace_hint,ar,المدينة,\nplace_hint,ar,حاضرة,\nplace_hint,ar,ولاية,\nplace_hint,ar,مركز,\nplace_hint,ar,ضواحي,\nplace_hint,ar,نواحي,\nplace_hint,ar,أحياء,\nplace_hint,ar,محافظة,\nplace_hint,ar,ساكنة,\nplace_hint,ar,سكان,\nplace_hint,ar,بمنطقة,\nplace_hint,ar,بدولة,\nplace_hint,ar,بلد,\nplace_hint,ar,مدينتي,\nplace_hint,ar,أقاليم,\nplace_hint,ar,مدن,\nplace_hint,ar,عمالات,\nplace_hint,ar,جهات,\nplace_hint,ar,تراب,\nplace_hint,ar,سهل,\nplace_hint,ar,جماعات,\nplace_head,fr,ville,\nplace_head,fr,province,\nplace_head,fr,préfecture,\nplace_head,fr,région,\nplace_head,fr,commune,\nplace_head,fr,commune rurale,\nplace_head,fr,cercle,\nplace_head,fr,caïdat,\nplace_head,fr,localité,\nplace_head,fr,village,\nplace_head,fr,commune urbaine,\nplace_head,fr,pachalik,\nplace_head,fr,wilaya,\nplace_head,fr,collectivité,\nplace_head,fr,abords,\nplace_head,fr,bourg,\nplace_head,fr,bourgade,\nplace_head,fr,département,\nplace_hint,fr,royaume,\nplace_hint,fr,république,\nplace_hint,fr,cité,\nplace_hint,fr,municipalité,\nplace_hint,fr,pays,\nplace_hint,fr,capitale,\nplace_hint,fr,territoire,\nplace_hint,fr,zone,\nplace_hint,fr,périphérie,\nplace_hint,fr,environs,\nplace_hint,fr,alentours,\nplace_hint,fr,communes,\nplace_hint,fr,provinces,\nplace_hint,fr,villes,\nplace_hint,fr,régions,\nplace_hint,fr,préfectures,\nplace_hint,fr,circonscription,\nplace_hint,fr,banlieue,\nevent_head,ar,لقاء,\nevent_head,ar,لقاء تواصلي,\nevent_head,ar,اللقاء التواصلي,\nevent_head,ar,لقاء تشاوري,\nevent_head,ar,لقاءات تشاورية,\nevent_head,ar,اجتماع,\nevent_head,ar,جمع عام,\nevent_head,ar,مؤتمر,\nevent_head,ar,المؤتمر الوطني,\nevent_head,ar,مؤتمر إقليمي,\nevent_head,ar,مؤتمر جهوي,\nevent_head,ar,المجلس الوطني,\nevent_head,ar,دورة,\nevent_head,ar,الدورة العادية,\nevent_head,ar,الدورة الاستثنائية,\nevent_head,ar,ندوة,\nevent_head,ar,ندوة صحفية,\nevent_head,ar,مائدة مستديرة,\nevent_head,ar,يوم دراسي,\nevent_head,ar,مهرجان خطابي,\nevent_head,ar,مهرجان,\nevent_head,ar,تجمع,\nevent_head,ar,تجمع خطابي,\nevent_head,ar,وقفة احتجاجية,\nevent_head,ar,مسيرة,\nevent_head,ar,إضراب,\nevent_head,ar,اعتصام,\nevent_head,ar,حملة,\nevent_head,ar,حملة انتخابية,\nevent_head,ar,انتخابات,\nevent_head,ar,الانتخابات التشريعية,\nevent_head,ar,الانتخابات الجماعية,\nevent_head,ar,الانتخابات الجهوية,\nevent_head,ar,استحقاقات,\nevent_head,ar,اقتراع,\nevent_head,ar,جلسة,\nevent_head,ar,جلسة عمومية,\nevent_head,ar,جلسة الأسئلة الشفوية,\nevent_head,ar,خطاب,\nevent_head,ar,خطاب العرش,\nevent_head,ar,خطاب المسيرة,\nevent_head,ar,زيارة,\nevent_head,ar,زيارة ميدانية,\nevent_head,ar,تدشين,\nevent_head,ar,حفل,\nevent_head,ar,حفل توقيع,\nevent_head,ar,توقيع اتفاقية,\nevent_head,ar,اتفاقية شراكة,\nevent_head,ar,ملتقى,\nevent_head,ar,منتدى,\nevent_head,ar,قمة,\nevent_head,ar,ورشة,\nevent_head,ar,دورة تكوينية,\nevent_head,ar,جامعة صيفية,\nevent_head,ar,قافلة,\nevent_head,ar,ذكرى,\nevent_head,ar,عيد العرش,\nevent_head,ar,المسيرة الخضراء,\nevent_head,ar,عيد الاستقلال,\nevent_head,ar,ذكرى تقديم وثيقة الاستقلال,\nevent_head,ar,ملتمس الرقابة,\nevent_head,ar,تعديل حكومي,\nevent_head,ar,سنة التطوع,\nevent_head,fr,réunion,\nevent_head,fr,rencontre,\nevent_head,fr,rencontre de communication,\nevent_head,fr,rencontre consultative,\nevent_head,fr,assemblée générale,\nevent_head,fr,congrès,\nevent_head,fr,congrès national,\nevent_head,fr,congrès régional,\nevent_head,fr,congrès provincial,\nevent_head,fr,conseil national,\nevent_head,fr,session,\nevent_head,fr,session ordinaire,\nevent_head,fr,session extraordinaire,\nevent_head,fr,colloque,\nevent_head,fr,conférence,\nevent_head,fr,conférence de presse,\nevent_head,fr,table ronde,\nevent_head,fr,journée d'étude,\nevent_head,fr,meeting,\nevent_head,fr,festival,\nevent_head,fr,rassemblement,\nevent_head,fr,sit-in,\nevent_head,fr,marche,\nevent_head,fr,manifestation,\nevent_head,fr,grève,\nevent_head,fr,campagne,\nevent_head,fr,campagne électorale,\nevent_head,fr,élections,\nevent_head,fr,élections législatives,\nevent_head,fr,élections communales,\nevent_head,fr,scrutin,\nevent_head,fr,séance,\nevent_head,fr,séance plénière,\nevent_head,fr,questions orales,\nevent_head,fr,discours,\nevent_head,fr,discours du Trône,\nevent_head,fr,visite,\nevent_head,fr,inauguration,\nevent_head,fr,cérémonie,\nevent_head,fr,signature,\nevent_head,fr,convention de partenariat,\nevent_head,fr,forum,\nevent_head,fr,sommet,\nevent_head,fr,atelier,\nevent_head,fr,formation,\nevent_head,fr,université d'été,\nevent_head,fr,caravane,\nevent_head,fr,anniversaire,\nevent_head,fr,fête du Trône,\nevent_head,fr,Marche verte,\nevent_head,fr,fête de l'indépendance,\nevent_head,fr,motion de censure,\nevent_head,fr,remaniement,\nevent_head,fr,année du bénévolat,\nmonth_ma,ar,يناير,1\nmonth_ma,ar,فبراير,2\nmonth_ma,ar,مارس,3\nmonth_ma,ar,أبريل,4\nmonth_ma,ar,ماي,5\nmonth_ma,ar,يونيو,6\nmonth_ma,ar,يوليوز,7\nmonth_ma,ar,غشت,8\nmonth_ma,ar,شتنبر,9\nmonth_ma,ar,أكتوبر,10\nmonth_ma,ar,نونبر,11\nmonth_ma,ar,دجنبر,12\nmonth_ma,fr,janvier,1\nmonth_ma,fr,février,2\nmonth_ma,fr,mars,3\nmonth_ma,fr,avril,4\nmonth_ma,fr,mai,5\nmonth_ma,fr,juin,6\nmonth_ma,fr,juillet,7\nmonth_ma,fr,août,8\nmonth_ma,fr,septembre,9\nmonth_ma,fr,octobre,10\nmonth_ma,fr,novembre,11\nmonth_ma,fr,décembre,12\nmonth_other,ar,جانفي,1\nmonth_other,ar,فيفري,2\nmonth_other,ar,أفريل,4\nmonth_other,ar,مايو,5\nmonth_other,ar,جوان,6\nmonth_other,ar,يوليو,7\nmonth_other,ar,أغسطس,8\nmonth_other,ar,سبتمبر,9\nmonth_other,ar,نوفمبر,11\nmonth_other,ar,ديسمبر,12\nmonth_levant,ar,كانون الثاني,1\nmonth_levant,ar,شباط,2\nmonth_levant,ar,آذار,3\nmonth_levant,ar,نيسان,4\nmonth_levant,ar,أيار,5\nmonth_levant,ar,حزيران,6\nmonth_levant,ar,تموز,7\nmonth_levant,ar,آب,8\nmonth_levant,ar,أيلول,9\nmonth_levant,ar,تشرين الأول,10\nmonth_levant,ar,تشرين الثاني,11\nmonth_levant,ar,كانون الأول,12\nweekday,ar,الاثنين,1\nweekday,ar,الثلاثاء,2\nweekday,ar,الأربعاء,3\nweekday,ar,الخميس,4\nweekday,ar,الجمعة,5\nweekday,ar,السبت,6\nweekday,ar,الأحد,7\nweekday,fr,lundi,1\nweekday,fr,mardi,2\nweekday,fr,mercredi,3\nweekday,fr,jeudi,4\nweekday,fr,vendredi,5\nweekday,fr,samedi,6\nweekday,fr,dimanche,7\ndate_word,ar,أمس,\ndate_word,ar,أول أمس,\ndate_word,ar,اليوم,\ndate_word,ar,غدا,\ndate_word,ar,يوم,\ndate_word,ar,صباح,\ndate_word,ar,مساء,\ndate_word,ar,فاتح,\ndate_word,ar,متم,\ndate_word,ar,منتصف,\ndate_word,ar,أوائل,\ndate_word,ar,أواخر,\ndate_word,ar,الجاري,\ndate_word,ar,الماضي,\ndate_word,ar,المنصرم,\ndate_word,ar,المقبل,\ndate_word,ar,القادم,\ndate_word,ar,الأسبوع الماضي,\ndate_word,fr,hier,\ndate_word,fr,avant-hier,\ndate_word,fr,aujourd'hui,\ndate_word,fr,demain,\ndate_word,fr,matin,\ndate_word,fr,soir,\ndate_word,fr,1er,\ndate_word,fr,fin,\ndate_word,fr,mi-,\ndate_word,fr,début,\ndate_word,fr,dernier,\ndate_word,fr,prochain,\ndate_word,fr,courant,\ndate_word,fr,la semaine dernière,\nhijri_month,ar,محرم,1\nhijri_month,ar,صفر,2\nhijri_month,ar,ربيع الأول,3\nhijri_month,ar,ربيع الآخر,4\nhijri_month,ar,جمادى الأولى,5\nhijri_month,ar,جمادى الآخرة,6\nhijri_month,ar,رجب,7\nhijri_month,ar,شعبان,8\nhijri_month,ar,رمضان,9\nhijri_month,ar,شوال,10\nhijri_month,ar,ذو القعدة,11\nhijri_month,ar,ذو الحجة,12\nhijri_month,fr,mouharram,1\nhijri_month,fr,safar,2\nhijri_month,fr,rabie I,3\nhijri_month,fr,rabie II,4\nhijri_month,fr,joumada I,5\nhijri_month,fr,joumada II,6\nhijri_month,fr,rajab,7\nhijri_month,fr,chaabane,8\nhijri_month,fr,ramadan,9\nhijri_month,fr,chaoual,10\nhijri_month,fr,dou al qiida,11\nhijri_month,fr,dou al hijja,12\nspeech_verb,ar,قال,\nspeech_verb,ar,أكد,\nspeech_verb,ar,أضاف,\nspeech_verb,ar,أوضح,\nspeech_verb,ar,أشار,\nspeech_verb,ar,صرح,\nspeech_verb,ar,شدد,\nspeech_verb,ar,أبرز,\nspeech_verb,ar,اعتبر,\nspeech_verb,ar,كشف,\nspeech_verb,ar,دعا,\nspeech_verb,ar,ترأس,\nspeech_verb,ar,أشاد,\nspeech_verb,ar,نوه,\nspeech_verb,ar,ذكر,\nspeech_verb,ar,تابع,\nspeech_verb,ar,استعرض,\nspeech_verb,ar,أعلن,\nspeech_verb,ar,انتقد,\nspeech_verb,ar,طالب,\nspeech_verb,ar,تساءل,\nspeech_verb,ar,قالت,\nspeech_verb,ar,أكدت,\nspeech_verb,ar,أضافت,\nspeech_verb,ar,أوضحت,\nspeech_verb,ar,أشارت,\nspeech_verb,ar,صرحت,\nspeech_verb,ar,شددت,\nspeech_verb,ar,أبرزت,\nspeech_verb,ar,اعتبرت,\nspeech_verb,ar,كشفت,\nspeech_verb,ar,دعت,\nspeech_verb,ar,ترأست,\nspeech_verb,ar,أشادت,\nspeech_verb,ar,نوهت,\nspeech_verb,ar,ذكرت,\nspeech_verb,ar,تابعت,\nspeech_verb,ar,استعرضت,\nspeech_verb,ar,أعلنت,\nspeech_verb,ar,انتقدت,\nspeech_verb,ar,طالبت,\nspeech_verb,ar,تساءلت,\nspeech_verb,ar,يقول,\nspeech_verb,ar,تقول,\nspeech_verb,ar,يضيف,\nspeech_verb,ar,تضيف,\nspeech_verb,ar,يؤكد,\nspeech_verb,ar,تؤكد,\nspeech_verb,ar,يوضح,\nspeech_verb,ar,توضح,\nspeech_verb,ar,سجل,\nspeech_verb,ar,سجلت,\nspeech_verb,ar,عبر,\nspeech_verb,ar,عبرت,\nspeech_verb,ar,أعرب,\nspeech_verb,ar,أعربت,\nspeech_verb,ar,حذر,\nspeech_verb,ar,حذرت,\nspeech_verb,ar,نفى,\nspeech_verb,ar,نفت,\nspeech_verb,ar,أفاد,\nspeech_verb,ar,أفادت,\nspeech_verb,ar,أردف,\nspeech_verb,ar,أردفت,\nspeech_verb,ar,استطرد,\nspeech_verb,ar,استطردت,\nspeech_verb,ar,زاد,\nspeech_verb,ar,زادت,\nspeech_verb,ar,تحدث,\nspeech_verb,ar,تحدثت,\nspeech_verb,ar,قدم,\nspeech_verb,ar,قدمت,\nspeech_verb,ar,ألقى,\nspeech_verb,ar,ألقت,\nspeech_verb,ar,استقبل,\nspeech_verb,ar,استقبلت,\nspeech_verb,ar,التقى,\nspeech_verb,ar,التقت,\nspeech_verb,ar,دشن,\nspeech_verb,ar,دشنت,\nspeech_verb,ar,هنأ,\nspeech_verb,ar,هنأت,\nspeech_verb,ar,ندد,\nspeech_verb,ar,نددت,\nspeech_verb,ar,اقترح,\nspeech_verb,ar,اقترحت,\nspeech_verb,ar,رفض,\nspeech_verb,ar,رفضت,\nspeech_verb,ar,فاز,\nspeech_verb,ar,فازت,\nspeech_verb,ar,يترأس,\nspeech_verb,ar,تترأس,\nspeech_verb,ar,افتتح,\nspeech_verb,ar,افتتحت,\nspeech_verb,ar,اختتم,\nspeech_verb,ar,يعرض,\nspeech_verb,ar,علق,\nspeech_verb,ar,علقت,\nspeech_verb,ar,خاطب,\nspeech_verb,ar,خاطبت,\nspeech_verb,ar,اتهم,\nspeech_verb,ar,اتهمت,\nspeech_verb,ar,لفت,\nspeech_verb,ar,لفتت,\nspeech_verb,ar,أبدى,\nspeech_verb,ar,أبدت,\nspeech_verb,ar,توقف,\nspeech_verb,ar,توقفت,\nspeech_verb,ar,تطرق,\nspeech_verb,ar,تطرقت,\nspeech_verb,ar,دافع,\nspeech_verb,ar,دافعت,\nspeech_verb,ar,استنكر,\nspeech_verb,ar,استنكرت,\nspeech_verb,ar,أجاب,\nspeech_verb,ar,أجابت,\nspeech_verb,ar,رد,\nspeech_verb,ar,ردت,\nspeech_verb,ar,شرح,\nspeech_verb,ar,شرحت,\nspeech_verb,ar,بين,\nspeech_verb,ar,بينت,\nspeech_verb,ar,وصف,\nspeech_verb,ar,وصفت,\nspeech_verb,ar,شدد على,\nspeech_verb,fr,a déclaré,\nspeech_verb,fr,a affirmé,\nspeech_verb,fr,a souligné,\nspeech_verb,fr,a indiqué,\nspeech_verb,fr,a ajouté,\nspeech_verb,fr,a précisé,\nspeech_verb,fr,a rappelé,\nspeech_verb,fr,a relevé,\nspeech_verb,fr,a noté,\nspeech_verb,fr,a estimé,\nspeech_verb,fr,a présidé,\nspeech_verb,fr,a présenté,\nspeech_verb,fr,a évoqué,\nspeech_verb,fr,a annoncé,\nspeech_verb,fr,a appelé,\nspeech_verb,fr,a salué,\nspeech_verb,fr,selon,\nspeech_verb,fr,déclare,\nspeech_verb,fr,affirme,\nspeech_verb,fr,souligne,\nspeech_verb,fr,indique,\nspeech_verb,fr,ajoute,\nspeech_verb,fr,précise,\nspeech_verb,fr,rappelle,\nspeech_verb,fr,relève,\nspeech_verb,fr,note,\nspeech_verb,fr,estime,\nspeech_verb,fr,préside,\nspeech_verb,fr,présente,\nspeech_verb,fr,évoque,\nspeech_verb,fr,annonce,\nspeech_verb,fr,appelle,\nspeech_verb,fr,salue,\nspeech_verb,fr,explique,\nspeech_verb,fr,a expliqué,\nspeech_verb,fr,a insisté,\nspeech_verb,fr,insiste,\nspeech_verb,fr,a fait savoir,\nspeech_verb,fr,a fait,\nspeech_verb,fr,a dit,\nspeech_verb,fr,dit,\nspeech_verb,fr,a conclu,\nspeech_verb,fr,conclut,\nspeech_verb,fr,a plaidé,\nspeech_verb,fr,plaide,\nspeech_verb,fr,a dénoncé,\nspeech_verb,fr,dénonce,\nspeech_verb,fr,a critiqué,\nspeech_verb,fr,critique,\nspeech_verb,fr,a regretté,\nspeech_verb,fr,regrette,\nspeech_verb,fr,a exprimé,\nspeech_verb,fr,exprime,\nspeech_verb,fr,a assuré,\nspeech_verb,fr,assure,\nspeech_verb,fr,a confié,\nspeech_verb,fr,confie,\nspeech_verb,fr,a proposé,\nspeech_verb,fr,propose,\nspeech_verb,fr,a réitéré,\nspeech_verb,fr,réitère,\nspeech_verb,fr,a mis,\nspeech_verb,fr,a reçu,\nspeech_verb,fr,reçoit,\nspeech_verb,fr,a rencontré,\nspeech_verb,fr,a inauguré,\nspeech_verb,fr,inaugure,\nspeech_verb,fr,a proclamé,\nspeech_verb,fr,dirigera,\nspeech_verb,fr,a dirigé,\nspeech_verb,fr,recommande,\nspeech_verb,fr,débat,\nspeech_verb,fr,a participé,\nspeech_verb,fr,a passé,\nspeech_verb,fr,a pris,\nspeech_verb,fr,a tenu,\nspeech_verb,fr,tient,\nspeech_verb,fr,s'est,\nspeech_verb,fr,s'est dit,\nspeech_verb,fr,s'est félicité,\nspeech_verb,fr,a remercié,\nspeech_verb,fr,a rendu,\nspeech_verb,fr,a accusé,\nspeech_verb,fr,accuse,\nspeech_verb,fr,a signé,\nspeech_verb,fr,signe,\nspeech_verb,fr,a remporté,\nspeech_verb,fr,a lancé,\nspeech_verb,fr,a invité,\nspeech_verb,fr,a considéré,\nspeech_verb,fr,considère,\nspeech_verb,fr,a répondu,\nspeech_verb,fr,répond,\nspeech_verb,fr,a poursuivi,\nspeech_verb,fr,poursuit,\nspeech_verb,fr,a martelé,\nspeech_verb,fr,a ouvert,\nspeech_verb,fr,ouvre,\nspeech_verb,fr,a exposé,\nspeech_verb,fr,a été,\nspeech_verb,fr,avait,\nspeech_verb,fr,sera,\nspeech_verb,fr,est,\nspeech_verb,fr,doit,\nspeech_verb,fr,veut,\nspeech_verb,fr,va,\nperson_title,en,Mr,\nperson_title,en,Mrs,\nperson_title,en,Ms,\nperson_title,en,Miss,\nperson_title,en,Mr.,\nperson_title,en,Mrs.,\nperson_title,en,Ms.,\nperson_title,en,Dr,\nperson_title,en,Dr.,\nperson_title,en,Prof,\nperson_title,en,Prof.,\nperson_title,en,Professor,\nperson_title,en,Sir,\nperson_title,en,Lady,\nperson_title,en,Lord,\nperson_title,en,HM,\nperson_title,en,HM King,\nperson_title,en,HM the King,\nperson_title,en,His Majesty,\nperson_title,en,His Majesty King,\nperson_title,en,King,\nperson_title,en,Queen,\nperson_title,en,Prince,\nperson_title,en,Princess,\nperson_title,en,HRH,\nperson_title,en,HRH Prince,\nperson_title,en,HRH Princess,\nperson_title,en,Crown Prince,\nperson_title,en,His Royal Highness,\nperson_title,en,Her Royal Highness,\nperson_title,en,Sheikh,\nperson_title,en,Emir,\nperson_title,en,Sultan,\nperson_title,en,General,\nperson_title,en,Colonel,\nperson_title,en,Captain,\nperson_title,en,Lieutenant,\nperson_title,en,Major,\nperson_title,en,Commander,\nperson_title,en,Brother,\nperson_title,en,Sister,\nperson_title,en,Comrade,\nperson_title,en,the late,\nperson_title,en,Hajj,\nperson_title,en,Senator,\nperson_title,en,Pope,\nperson_title,en,Excellency,\nperson_title,en,His Excellency,\nperson_title,en,Her Excellency,\nperson_title,en,H.E.,\nperson_role,en,Imam,\nperson_role,en,Judge,\nperson_role,en,activist,\nperson_role,en,singer,\nperson_role,en,actor,\nperson_role,en,actress,\nperson_role,en,writer,\nperson_role,en,poet,\nperson_role,en,businessman,\nperson_role,en,businesswoman,\nperson_role,en,president,\nperson_role,en,vice president,\nperson_role,en,vice-president,\nperson_role,en,chairman,\nperson_role,en,chairwoman,\nperson_role,en,chairperson,\nperson_role,en,chair,\nperson_role,en,speaker,\nperson_role,en,deputy speaker,\nperson_role,en,secretary general,\nperson_role,en,secretary-general,\nperson_role,en,secretary,\nperson_role,en,first secretary,\nperson_role,en,deputy secretary,\nperson_role,en,secretary of state,\nperson_role,en,prime minister,\nperson_role,en,deputy prime minister,\nperson_role,en,minister,\nperson_role,en,minister delegate,\nperson_role,en,minister of state,\nperson_role,en,foreign minister,\nperson_role,en,head of government,\nperson_role,en,head,\nperson_role,en,chief,\nperson_role,en,chief executive,\nperson_role,en,CEO,\nperson_role,en,director,\nperson_role,en,director general,\nperson_role,en,general director,\nperson_role,en,managing director,\nperson_role,en,deputy director,\nperson_role,en,member,\nperson_role,en,members,\nperson_role,en,MP,\nperson_role,en,lawmaker,\nperson_role,en,member of parliament,\nperson_role,en,member of the executive committee,\nperson_role,en,member of the political bureau,\nperson_role,en,deputy,\nperson_role,en,senator,\nperson_role,en,councillor,\nperson_role,en,councilor,\nperson_role,en,adviser,\nperson_role,en,advisor,\nperson_role,en,royal adviser,\nperson_role,en,mayor,\nperson_role,en,governor,\nperson_role,en,wali,\nperson_role,en,ambassador,\nperson_role,en,consul,\nperson_role,en,consul general,\nperson_role,en,envoy,\nperson_role,en,special envoy,\nperson_role,en,personal envoy,\nperson_role,en,representative,\nperson_role,en,special representative,\nperson_role,en,spokesperson,\nperson_role,en,spokesman,\nperson_role,en,spokeswoman,\nperson_role,en,government spokesperson,\nperson_role,en,coordinator,\nperson_role,en,regional coordinator,\nperson_role,en,national coordinator,\nperson_role,en,inspector,\nperson_role,en,rapporteur,\nperson_role,en,treasurer,\nperson_role,en,founder,\nperson_role,en,co-founder,\nperson_role,en,leader,\nperson_role,en,candidate,\nperson_role,en,delegate,\nperson_role,en,commissioner,\nperson_role,en,high commissioner,\nperson_role,en,dean,\nperson_role,en,rector,\nperson_role,en,professor,\nperson_role,en,lawyer,\nperson_role,en,journalist,\nperson_role,en,editor,\nperson_role,en,expert,\nperson_role,en,economist,\nperson_role,en,researcher,\nperson_role,en,official,\nperson_role,en,chief of staff,\nperson_role,en,prosecutor,\nperson_role,en,general prosecutor,\nperson_role,en,judge,\nperson_role,en,king,\nperson_role,en,queen,\nperson_role,en,coach,\nperson_role,en,general secretary,\nperson_role,en,deputy general secretary,\nperson_role,en,vice chair,\nperson_role,en,vice chairman,\nperson_role,en,vice chairwoman,\nperson_role,en,editor-in-chief,\nperson_role,en,editor in chief,\nperson_role,en,headmaster,\nperson_role,en,mayoress,\nperson_role,en,councilwoman,\nperson_role,en,congressman,\nperson_role,en,spokesperson for,\nperson_role,en,undersecretary,\nperson_role,en,attorney general,\nperson_role,en,secretary for,\norg_head,en,group,\norg_head,en,union,\norg_head,en,federation,\norg_head,en,confederation,\norg_head,en,organisation,\norg_head,en,organization,\norg_head,en,association,\norg_head,en,league,\norg_head,en,alliance,\norg_head,en,foundation,\norg_head,en,ministry,\norg_head,en,department,\norg_head,en,agency,\norg_head,en,office,\norg_head,en,bureau,\norg_head,en,political bureau,\norg_head,en,executive committee,\norg_head,en,committee,\norg_head,en,national council,\norg_head,en,general secretariat,\norg_head,en,secretariat,\norg_head,en,commission,\norg_head,en,council,\norg_head,en,chamber,\norg_head,en,court,\norg_head,en,tribunal,\norg_head,en,university,\norg_head,en,faculty,\norg_head,en,institute,\norg_head,en,school,\norg_head,en,academy,\norg_head,en,centre,\norg_head,en,center,\norg_head,en,fund,\norg_head,en,company,\norg_head,en,corporation,\norg_head,en,bank,\norg_head,en,forum,\norg_head,en,coordination,\norg_head,en,movement,\norg_head,en,front,\norg_head,en,coalition,\norg_head,en,channel,\norg_head,en,radio,\norg_head,en,newspaper,\norg_head,en,magazine,\norg_head,en,assembly,\norg_head,en,parliament,\norg_head,en,senate,\norg_head,en,presidency,\norg_head,en,embassy,\norg_head,en,consulate,\norg_head,en,authority,\norg_head,en,directorate,\norg_head,en,general directorate,\norg_head,en,delegation,\norg_head,en,inspectorate,\norg_head,en,network,\norg_head,en,observatory,\norg_head,en,club,\norg_head,en,team,\norg_head,en,army,\norg_head,en,police,\norg_head,en,trust,\norg_head,en,society,\norg_head,en,bloc,\norg_head,en,board,\norg_head,en,administration,\norg_head,en,hospital,\norg_head,en,museum,\norg_head,en,library,\norg_head,en,college,\norg_head,en,house,\norg_head,en,party,\norg_head,en,forces,\norg_head,en,government office,\norg_body,ar,الأمانة العامة,\norg_body,ar,الأمانة الجهوية,\norg_body,ar,الأمانة الإقليمية,\norg_body,ar,الأمانة المحلية,\norg_body,ar,الأمانة الوطنية,\norg_body,ar,الأمانة العامة الإقليمية,\norg_body,ar,الأمانة العامة الجهوية,\norg_body,ar,الأمانة العامة المحلية,\norg_body,ar,الكتابة الإقليمية,\norg_body,ar,الكتابة الجهوية,\norg_body,ar,الكتابة المحلية,\norg_body,ar,الكتابة الوطنية,\norg_body,ar,الكتابة الأولى,\norg_body,ar,المكتب السياسي,\norg_body,ar,المكتب التنفيذي,\norg_body,ar,المكتب الوطني,\norg_body,ar,المكتب الإقليمي,\norg_body,ar,المكتب الجهوي,\norg_body,ar,المكتب المحلي,\norg_body,ar,المكتب المسير,\norg_body,ar,اللجنة التنفيذية,\norg_body,ar,اللجنة المركزية,\norg_body,ar,اللجنة الوطنية,\norg_body,ar,اللجنة الإدارية,\norg_body,ar,اللجنة الإدارية الوطنية,\norg_body,ar,اللجنة التحضيرية,\norg_body,ar,اللجنة التحضيرية الوطنية,\norg_body,ar,اللجنة الإقليمية,\norg_body,ar,اللجنة الجهوية,\norg_body,ar,المجلس الوطني,\norg_body,ar,المجلس الإقليمي,\norg_body,ar,المجلس الجهوي,\norg_body,ar,المجلس المركزي,\norg_body,ar,المجلس الفيدرالي,\norg_body,ar,المفتشية الإقليمية,\norg_body,ar,المفتشية الجهوية,\norg_body,ar,مفتشية الحزب,\norg_body,ar,التنسيقية الإقليمية,\norg_body,ar,التنسيقية الجهوية,\norg_body,ar,القيادة الجماعية,\norg_body,ar,القيادة الوطنية,\norg_body,ar,الهيئة التنفيذية,\norg_body,ar,الهيئة الوطنية,\norg_body,ar,هيئة التحكيم الوطنية,\norg_body,ar,لجنة التحكيم والأخلاقيات,\norg_body,ar,لجنة الترشيحات,\norg_body,ar,لجنة الأخلاقيات,\norg_body,ar,الشبيبة الحزبية,\norg_body,ar,القطاع النسائي,\norg_body,ar,المنظمة النسائية,\norg_body,ar,الفرع المحلي,\norg_body,ar,الفرع الإقليمي,\norg_body,ar,هيئة المنتخبين,\norg_body,ar,الفريق النيابي,\norg_body,ar,الفريق البرلماني,\norg_body,ar,المجموعة النيابية,\norg_body,ar,الفريق الحركي,\norg_body,ar,الفريق الاستقلالي,\norg_body,ar,الفريق الاشتراكي,\norg_body,ar,الفريق الدستوري,\norg_body,fr,Bureau politique,\norg_body,fr,Bureau exécutif,\norg_body,fr,Bureau national,\norg_body,fr,Bureau provincial,\norg_body,fr,Bureau régional,\norg_body,fr,Bureau local,\norg_body,fr,Bureau exécutif national,\norg_body,fr,Comité exécutif,\norg_body,fr,Comité central,\norg_body,fr,Comité national,\norg_body,fr,Comité directeur,\norg_body,fr,Comité provincial,\norg_body,fr,Comité régional,\norg_body,fr,Comité préparatoire,\norg_body,fr,Commission préparatoire,\norg_body,fr,Commission nationale préparatoire,\norg_body,fr,Commission administrative,\norg_body,fr,Commission exécutive,\norg_body,fr,Conseil national,\norg_body,fr,Conseil central,\norg_body,fr,Conseil fédéral,\norg_body,fr,Conseil provincial,\norg_body,fr,Conseil régional,\norg_body,fr,Conseil communal,\norg_body,fr,Secrétariat général,\norg_body,fr,Secrétariat national,\norg_body,fr,Secrétariat provincial,\norg_body,fr,Secrétariat régional,\norg_body,fr,Secrétariat local,\norg_body,fr,Inspection provinciale,\norg_body,fr,Inspection régionale,\norg_body,fr,Coordination régionale,\norg_body,fr,Coordination provinciale,\norg_body,fr,Direction collégiale,\norg_body,fr,Instance exécutive,\norg_body,fr,Groupe parlementaire,\norg_body,fr,Groupement parlementaire,\norg_body,en,Political Bureau,\norg_body,en,Executive Committee,\norg_body,en,Executive Bureau,\norg_body,en,National Council,\norg_body,en,Central Committee,\norg_body,en,National Committee,\norg_body,en,Preparatory Committee,\norg_body,en,General Secretariat,\norg_body,en,Provincial Council,\norg_body,en,Regional Council,\norg_body,en,Communal Council,\norg_body,en,Parliamentary Group,\norg_body,en,Steering Committee,\nplace_head_kept,ar,إقليم,\nplace_head_kept,ar,عمالة,\nplace_head_kept,ar,مقاطعة,\nplace_head_kept,ar,حي,\nplace_head_kept,ar,دوار,\nplace_head_kept,ar,قصبة,\nplace_head_kept,ar,قصر,\nplace_head_kept,ar,ساحة,\nplace_head_kept,ar,شارع,\nplace_head_kept,ar,زنقة,\nplace_head_kept,ar,مطار,\nplace_head_kept,ar,ميناء,\nplace_head_kept,ar,واد,\nplace_head_kept,ar,وادي,\nplace_head_kept,ar,جبل,\nplace_head_kept,ar,شاطئ,\nplace_head_kept,ar,ملعب,\nplace_head_kept,ar,مسرح,\nplace_head_kept,ar,قاعة,\nplace_head_kept,ar,فندق,\nplace_head_kept,ar,جزيرة,\nplace_head_kept,ar,بحيرة,\nplace_head_kept,ar,مضيق,\nplace_head_kept,ar,نهر,\nplace_head_kept,ar,واحة,\nplace_head_kept,ar,مسجد,\nplace_head_kept,ar,ضريح,\nplace_head_kept,ar,حديقة,\nplace_head_kept,ar,مغارة,\nplace_head_kept,ar,شلالات,\nplace_head_kept,ar,الحي,\nplace_head_kept,ar,الدوار,\nplace_head_kept,ar,المركب الثقافي,\nplace_head_kept,ar,المركب الرياضي,\nplace_head_kept,ar,المركب الاجتماعي,\nplace_head_kept,ar,المركز الثقافي,\nplace_head_kept,ar,دار الثقافة,\nplace_head_kept,ar,دار الشباب,\nplace_head_kept,ar,القاعة المغطاة,\nplace_head_kept,ar,قاعة الندوات,\nplace_head_kept,ar,الملعب البلدي,\nplace_head_kept,ar,الخزانة الوسائطية,\nplace_head_kept,ar,قصر المؤتمرات,\nplace_head_kept,ar,مركز الندوات,\nplace_head_kept,ar,المركز السوسيو ثقافي,\nplace_head_kept,ar,الفضاء الثقافي,\nplace_head_weak,ar,جهة,\nplace_head_weak,ar,جماعة,\nplace_head_weak,ar,دائرة,\nplace_head_weak,ar,قيادة,\nplace_head_weak,ar,مقاطعات,\nplace_head_weak,ar,باشوية,\nplace_head_weak,ar,بلدية,\nplace_head_weak,ar,طريق,\nplace_head_weak,ar,معبر,\nplace_head_weak,ar,سد,\nplace_head_weak,ar,جبال,\nplace_head_weak,ar,جزر,\nplace_head_weak,ar,بحر,\nplace_head_weak,ar,خليج,\nplace_head_weak,ar,غابة,\nplace_head_weak,ar,سوق,\nplace_head_weak,ar,باب,\nplace_head_weak,ar,زاوية,\nplace_head_weak,ar,كنيسة,\nplace_head_weak,ar,مركب,\nplace_head_weak,ar,المركب,\nplace_head_weak,ar,منتزه,\nplace_head_weak,ar,محطة,\nplace_head_weak,ar,مخيم,\nplace_head_weak,ar,مخيمات,\nplace_head_weak,ar,تجزئة,\nplace_head_weak,ar,درب,\nplace_head_weak,ar,رأس,\nplace_head_weak,ar,الملعب,\nplace_head_weak,ar,فضاء,\nplace_head_weak,ar,رياض,\nplace_head_weak,ar,هضبة,\nplace_head_weak,ar,عين,\nplace_head_weak,ar,سينما,\nplace_head_weak,ar,الجماعة القروية,\nplace_head_weak,ar,الجماعة الترابية,\nplace_head_weak,ar,بناية,\nplace_head_weak,ar,عمارة,\nplace_head_weak,ar,برج,\nplace_head_kept,fr,quartier,\nplace_head_kept,fr,douar,\nplace_head_kept,fr,ksar,\nplace_head_kept,fr,casbah,\nplace_head_kept,fr,kasba,\nplace_head_kept,fr,kasbah,\nplace_head_kept,fr,médina,\nplace_head_kept,fr,place,\nplace_head_kept,fr,boulevard,\nplace_head_kept,fr,avenue,\nplace_head_kept,fr,rue,\nplace_head_kept,fr,aéroport,\nplace_head_kept,fr,poste-frontière,\nplace_head_kept,fr,barrage,\nplace_head_kept,fr,oued,\nplace_head_kept,fr,jbel,\nplace_head_kept,fr,djebel,\nplace_head_kept,fr,mont,\nplace_head_kept,fr,monts,\nplace_head_kept,fr,plage,\nplace_head_kept,fr,lac,\nplace_head_kept,fr,île,\nplace_head_kept,fr,îles,\nplace_head_kept,fr,vallée,\nplace_head_kept,fr,oasis,\nplace_head_kept,fr,salle,\nplace_head_kept,fr,centre,\nplace_head_kept,fr,palais,\nplace_head_kept,fr,stade,\nplace_head_kept,fr,théâtre,\nplace_head_kept,fr,hôtel,\nplace_head_kept,fr,complexe,\nplace_head_kept,fr,complexe sportif,\nplace_head_kept,fr,complexe culturel,\nplace_head_kept,fr,mosquée,\nplace_head_kept,fr,mausolée,\nplace_head_kept,fr,zaouïa,\nplace_head_kept,fr,zaouia,\nplace_head_kept,fr,jardin,\nplace_head_kept,fr,souk,\nplace_head_kept,fr,détroit,\nplace_head_kept,fr,golfe,\nplace_head_kept,fr,océan,\nplace_head_kept,fr,fleuve,\nplace_head_kept,fr,désert,\nplace_head_kept,fr,arrondissement,\nplace_head_kept,fr,amphithéâtre,\nplace_head_kept,fr,esplanade,\nplace_head_kept,fr,maison de jeunes,\nplace_head_weak,fr,port,\nplace_head_weak,fr,gare,\nplace_head_weak,fr,cap,\nplace_head_weak,fr,plaine,\nplace_head_weak,fr,forêt,\nplace_head_weak,fr,église,\nplace_head_weak,fr,parc,\nplace_head_weak,fr,jardins,\nplace_head_weak,fr,cinéma,\nplace_head_weak,fr,terrain,\nplace_head_weak,fr,camp,\nplace_head_weak,fr,camps,\nplace_head_weak,fr,mer,\nplace_head_weak,fr,villa,\nplace_head_weak,fr,riad,\nplace_head_weak,fr,résidence,\nplace_head_weak,fr,dar,\nplace_head,en,city,\nplace_head,en,town,\nplace_head,en,village,\nplace_head,en,province,\nplace_head,en,prefecture,\nplace_head,en,region,\nplace_head,en,commune,\nplace_head,en,district,\nplace_hint,en,county,\nplace_hint,en,country,\nplace_hint,en,kingdom,\nplace_hint,en,republic,\nplace_hint,en,capital,\nplace_hint,en,municipality,\nplace_hint,en,state,\nplace_hint,en,territory,\nplace_hint,en,area,\nplace_hint,en,outskirts,\nplace_hint,en,neighbourhood,\nplace_hint,en,neighborhood,\nplace_head_kept,en,square,\nplace_head_kept,en,street,\nplace_head_kept,en,avenue,\nplace_head_kept,en,boulevard,\nplace_head_kept,en,airport,\nplace_head_kept,en,dam,\nplace_head_kept,en,mount,\nplace_head_kept,en,lake,\nplace_head_kept,en,island,\nplace_head_kept,en,islands,\nplace_head_kept,en,valley,\nplace_head_kept,en,oasis,\nplace_head_kept,en,palace,\nplace_head_kept,en,stadium,\nplace_head_kept,en,theatre,\nplace_head_kept,en,theater,\nplace_head_kept,en,hotel,\nplace_head_kept,en,mosque,\nplace_head_kept,en,hall,\nplace_head_kept,en,bay,\nplace_head_kept,en,gulf,\nplace_head_kept,en,strait,\nplace_head_kept,en,cape,\nplace_head_kept,en,desert,\nplace_head_weak,en,port,\nplace_head_weak,en,park,\nspeech_verb,en,said,\nspeech_verb,en,says,\nspeech_verb,en,told,\nspeech_verb,en,stressed,\nspeech_verb,en,underlined,\nspeech_verb,en,noted,\nspeech_verb,en,added,\nspeech_verb,en,stated,\nspeech_verb,en,affirmed,\nspeech_verb,en,announced,\nspeech_verb,en,declared,\nspeech_verb,en,highlighted,\nspeech_verb,en,explained,\nspeech_verb,en,pointed,\nspeech_verb,en,called,\nspeech_verb,en,welcomed,\nspeech_verb,en,praised,\nspeech_verb,en,presided,\nspeech_verb,en,chaired,\nspeech_verb,en,presented,\nspeech_verb,en,indicated,\nspeech_verb,en,recalled,\nspeech_verb,en,reiterated,\nspeech_verb,en,emphasized,\nspeech_verb,en,emphasised,\nspeech_verb,en,briefed,\nspeech_verb,en,raised,\nspeech_verb,en,held,\nspeech_verb,en,met,\nspeech_verb,en,received,\nspeech_verb,en,urged,\nspeech_verb,en,warned,\nspeech_verb,en,insisted,\nspeech_verb,en,expressed,\nspeech_verb,en,denounced,\nspeech_verb,en,criticised,\nspeech_verb,en,criticized,\nspeech_verb,en,opened,\nspeech_verb,en,launched,\nspeech_verb,en,signed,\nspeech_verb,en,visited,\nspeech_verb,en,spoke,\nspeech_verb,en,replied,\nspeech_verb,en,asked,\nspeech_verb,en,thanked,\nspeech_verb,en,hailed,\nspeech_verb,en,argued,\nevent_head,en,meeting,\nevent_head,en,talks,\nevent_head,en,conference,\nevent_head,en,press conference,\nevent_head,en,congress,\nevent_head,en,national congress,\nevent_head,en,regional congress,\nevent_head,en,session,\nevent_head,en,plenary session,\nevent_head,en,seminar,\nevent_head,en,symposium,\nevent_head,en,colloquium,\nevent_head,en,workshop,\nevent_head,en,round table,\nevent_head,en,roundtable,\nevent_head,en,rally,\nevent_head,en,gathering,\nevent_head,en,demonstration,\nevent_head,en,march,\nevent_head,en,sit-in,\nevent_head,en,strike,\nevent_head,en,campaign,\nevent_head,en,election campaign,\nevent_head,en,election,\nevent_head,en,elections,\nevent_head,en,legislative elections,\nevent_head,en,vote,\nevent_head,en,poll,\nevent_head,en,visit,\nevent_head,en,working visit,\nevent_head,en,inauguration,\nevent_head,en,ceremony,\nevent_head,en,signing ceremony,\nevent_head,en,forum,\nevent_head,en,summit,\nevent_head,en,training,\nevent_head,en,training session,\nevent_head,en,summer university,\nevent_head,en,festival,\nevent_head,en,anniversary,\nevent_head,en,commemoration,\nevent_head,en,speech,\nevent_head,en,hearing,\nevent_head,en,motion of no confidence,\nevent_head,en,reshuffle,\ndate_word,en,today,\ndate_word,en,yesterday,\ndate_word,en,tomorrow,\ndate_word,en,morning,\ndate_word,en,evening,\ndate_word,en,last,\ndate_word,en,next,\ndate_word,en,ago,\ndate_word,en,early,\ndate_word,en,late,\ndate_word,en,mid,\n";
// ../../work/wt/names/shared/gazetteer/load-triggers.ts
/** What a word before or after a name says of it. Several kinds may share a word (مركز heads places and institutions). */
var TRIGGER_KINDS = [
	"person_title",
	"person_role",
	"speech_verb",
	"org_head",
	"org_body",
	"place_head",
	"place_hint",
	"place_head_kept",
	"place_head_weak"
];
function loadTriggers() {
	const tries = Object.fromEntries(TRIGGER_KINDS.map((kind) => [kind, newTrie()]));
	for (const { kind, form } of readTable(triggers_default, [
		"kind",
		"lang",
		"form"
	])) if (isTriggerKind(kind)) addToTrie(tries[kind], nameWords(form), true);
	return tries;
}
function isTriggerKind(kind) {
	return TRIGGER_KINDS.includes(kind);
}
// ../../work/wt/names/shared/gazetteer/outlets.csv?raw
var outlets_default = "kind,name_ar,name_fr,domain,lang,alt_domains,alt_ar,alt_fr,parent_or_city,confidence,ambiguous_forms\nagency,وكالة المغرب العربي للأنباء,Agence marocaine de presse (MAP),mapnews.ma,\"ar,fr,en,es\",map.ma|mapexpress.ma|maptv.ma,وم ع|و.م.ع|ماب|لاماب|وكالة المغرب العربي,MAP|Maghreb Arabe Presse|MAP Express,,A,ماب|MAP\nparty,العلم,Al Alam,alalam.ma,ar,,جريدة العلم|العلم الإلكترونية|صحيفة العلم,Al-Alam,PI,A,العلم\nparty,لوبينيون,L'Opinion,lopinion.ma,fr,,,L’Opinion,PI,A,\nparty,الاتحاد الاشتراكي,Al Ittihad Al Ichtiraki,alittihad.info,ar,alittihad.press.ma,جريدة الاتحاد الاشتراكي,,USFP,A,\nparty,ليبراسيون,Libération (Maroc),libe.ma,fr,,,Libération,USFP,A,Libération\nparty,بيان اليوم,Bayane Al Yaoume,bayanealyaoume.press.ma,ar,,جريدة بيان اليوم,,PPS,A,\nparty,البيان,Al Bayane,albayane.press.ma,fr,,,,PPS,A,البيان\nparty,رسالة الأمة,Rissalat Al Oumma,,ar,,,,UC,B,\nparty,الحركة,Al Haraka,,\"ar,fr\",,جريدة الحركة,Al Haraka,MP,B,الحركة\nparty,المنعطف,Al Mounaataf,,ar,,,,FFD,B,المنعطف\nmagazine,ميثاق الرابطة,Mithaq Arrabita,mithaqarrabita.ma,ar,,,,,A,\nnewspaper,الصباح,Assabah,assabah.ma,ar,,جريدة الصباح,,,A,الصباح\nnewspaper,المساء,Al Massae,almassaepress.com,ar,almassae.press.ma,جريدة المساء,Al Massae,,A,المساء\nnewspaper,الأخبار,Al Akhbar,alakhbar.press.ma,ar,,جريدة الأخبار,,,A,الأخبار\nnewspaper,الأحداث المغربية,Al Ahdath Al Maghribia,ahdath.info,ar,,أحداث أنفو,Ahdath Info,,A,\nnewspaper,الصحراء المغربية,Assahra Al Maghribia,assahra.ma,ar,,,,,A,\nnewspaper,أخبار اليوم,Akhbar Al Yaoum,,ar,,,,,B,\nnewspaper,لوماتان,Le Matin,lematin.ma,fr,,,Le Matin du Sahara,,A,\nnewspaper,ليكونوميست,L'Economiste,leconomiste.com,fr,,,L’Économiste|L'Économiste,,A,\nnewspaper,أوجوردوي لوماروك,Aujourd'hui le Maroc,aujourdhui.ma,fr,,,ALM,,A,\nnewspaper,ليزانسبيراسيون إيكو,Les Inspirations Éco,leseco.ma,fr,,,Les Eco,,A,\nnewspaper,لافي إيكو,La Vie éco,lavieeco.com,fr,,,La Vie économique,,A,\nnewspaper,شالانج,Challenge,challenge.ma,fr,,تشالنج,Challenge Maroc,,A,Challenge\nnewspaper,فينانس نيوز,Finances News Hebdo,fnh.ma,fr,financenews.press.ma,,Finances News,,B,\nnewspaper,ماروك إيبدو,Maroc Hebdo,maroc-hebdo.press.ma,fr,,,Maroc Hebdo International,,A,\nnewspaper,لانوفيل تريبون,La Nouvelle Tribune,lnt.ma,fr,,,LNT,,A,\nnewspaper,لوريبورتر,Le Reporter,lereporter.ma,fr,,,,,A,\nnewspaper,لوبسيرفاتور,L'Observateur du Maroc,lobservateur.info,fr,,,L'Observateur du Maroc et d'Afrique,,A,\nnewspaper,الأيام,Al Ayam,alayam24.com,ar,,الأيام 24|الأيام24,Al Ayam 24,,A,الأيام\nnewspaper,الأسبوع الصحفي,Al Ousboue Assahafi,alaousboue.ma,ar,,الأسبوع,,,A,الأسبوع\nmagazine,تيل كيل,TelQuel,telquel.ma,fr,,,,,A,\nmagazine,زمان,Zamane,zamane.ma,\"ar,fr\",,,,,B,زمان\nmagazine,ماروك ديبلوماتيك,Maroc Diplomatique,maroc-diplomatique.net,fr,,,,,A,\nmagazine,إيكونومي أونتروبريز,Économie Entreprises,,fr,,,,,B,\nonline,هسبريس,Hespress,hespress.com,\"ar,fr,en\",fr.hespress.com|en.hespress.com,هيسبريس,,,A,\nonline,لو360,Le360,le360.ma,\"fr,ar\",fr.le360.ma|ar.le360.ma,le360,,,A,le360\nonline,ميديا24,Médias24,medias24.com,\"fr,ar\",ar.medias24.com,ميديا 24,Medias24,,A,\nonline,اليوم 24,Alyaoum24,alyaoum24.com,ar,,اليوم24,,,A,\nonline,أخبارنا المغربية,Akhbarona,akhbarona.com,ar,,أخبارنا,,,A,أخبارنا\nonline,العمق المغربي,Al3omk,al3omk.com,ar,,العمق,,,A,العمق\nonline,كود,Goud,goud.ma,ar,,گود,,,A,كود\nonline,لكم,Lakome2,lakome2.com,ar,,لكم 2,,,A,لكم\nonline,فبراير,Febrayer,febrayer.com,ar,,فبراير.كوم,,,A,فبراير\nonline,زنقة 20,Rue20,rue20.com,ar,,زنقة20,,,A,\nonline,هبة بريس,Hiba Press,hibapress.com,\"ar,fr\",ar.hibapress.com,,,,A,\nonline,شوف تيفي,ChoufTV,chouftv.ma,ar,,,,,A,\nonline,برلمان.كوم,Barlamane,barlamane.com,\"ar,fr\",,برلمان كوم,Barlamane.com,,A,\nonline,تيلكسبريس,Telexpresse,telexpresse.com,ar,,تليكسبريس,,,A,\nonline,آشكاين,Achkayen,achkayen.com,ar,,أشكاين,,,A,\nonline,مدار 21,Madar21,madar21.com,ar,,مدار21,,,A,\nonline,الجريدة 24,Aljarida24,aljarida24.ma,ar,,,,,A,\nonline,الأول,Al Aoual,alaoual.com,ar,,,,,A,الأول\nonline,بديل,Badil,badil.info,ar,,بديل.أنفو,,,A,بديل|Badil\nonline,بناصا,Banassa,banassa.com,ar,,,,,A,\nonline,نون بريس,Noon Presse,noonpresse.com,ar,,,,,A,\nonline,أنفاس بريس,Anfas Press,anfaspress.com,ar,anfasspress.com,,,,A,\nonline,آخر خبر,Akhar Khabar,akharkhabar.ma,ar,,,,,A,\nonline,آنا الخبر,Ana Al Khabar,analkhabar.com,ar,,أنا الخبر,,,A,\nonline,المغرب 24,Almaghreb24,almaghreb24.com,ar,,,,,A,\nonline,صوت المغرب,Sawt Al Maghrib,saoutalmaghrib.ma,ar,,,,,A,\nonline,بلادنا 24,Beladna24,beladna24.ma,ar,,,,,A,\nonline,عبّر,Aabbir,aabbir.com,ar,,عبر,,,A,عبّر|عبر\nonline,كيفاش,Kifache,kifache.com,ar,,,,,A,كيفاش\nonline,كواليس اليوم,Cawalisse,cawalisse.com,ar,,,,,A,\nonline,دمقراطية بريس,Democpress,democpress.com,ar,,,,,A,\nonline,بانورا بوست,Panorapost,panorapost.com,\"ar,fr\",,,,,A,\nonline,لوسيت أنفو,Le Site Info,lesiteinfo.com,\"fr,ar\",ar.lesiteinfo.com,سيت أنفو,,,A,\nonline,لوديسك,Le Desk,ledesk.ma,\"fr,ar\",,,,,A,\nonline,H24Info,H24 Info,h24info.ma,fr,,,,,A,H24Info\nonline,يابلادي,Yabiladi,yabiladi.com,\"fr,en\",,,,,A,\nonline,بلادي.نت,Bladi.net,bladi.net,fr,,,,,A,\nonline,موروكو وورلد نيوز,Morocco World News,moroccoworldnews.com,en,,,MWN,,A,\nonline,لوبريف,Le Brief,lebrief.ma,fr,,,,,B,\nonline,إيكو أكتو,EcoActu,ecoactu.ma,\"fr,ar\",,,,,A,\nonline,بورس نيوز,Boursenews,boursenews.ma,\"fr,ar\",,,,,A,\nonline,كيد,Quid,quid.ma,fr,,,,,B,كيد|Quid\nonline,أطلس أنفو,Atlasinfo,atlasinfo.fr,fr,,,,,A,\nonline,مغرس,Maghress,maghress.com,\"ar,fr\",,,,,A,\nonline,منارة,Menara,menara.ma,\"fr,ar\",,,,,A,منارة|Menara\nonline,أغورا,Agora,agora.ma,ar,,,,,A,Agora\nonline,,20 Minutes Maroc,20minutes.ma,fr,,,,,A,\nregional,وجدة سيتي,Oujda City,oujdacity.net,\"ar,fr\",,,,Oujda,A,\nregional,وجدة بريس,Oujda Press,oujdapress.com,ar,,,,Oujda,A,\nregional,اقتصاد الشرق,Iqtisad Acharq,,ar,,,,Oujda,B,\nregional,بركان سيتي,Berkane City,berkanecity.com,ar,,,,Berkane,A,\nregional,ناظور سيتي,Nador City,nadorcity.com,ar,,,,Nador,A,\nregional,أخبار الناظور,Akhbar Nador,akhbarnador.com,ar,,,,Nador,A,\nregional,أريفينو,Ariffino,ariffino.net,ar,,أريفينو.نت,,Nador,A,\nregional,دليل الريف,Dalil Rif,dalil-rif.com,ar,,,,Al Hoceima,A,\nregional,زايو سيتي,Zaio City,zaiocity.net,ar,,,,Zaio,A,\nregional,طنجة 24,Tanja24,tanja24.com,ar,,,,Tanger,A,\nregional,طنجة نيوز,Tanja News,tanjanews.com,ar,,,,Tanger,A,\nregional,طنجة 7,Tanja7,tanja7.com,ar,,,,Tanger,A,\nregional,شمالي,Chamaly,chamaly.ma,ar,,,,Tétouan,A,شمالي\nregional,بريس تطوان,Presse Tétouan,presstetouan.com,ar,,,,Tétouan,A,\nregional,تطوان نيوز,Tétouan News,tetouanews.ma,ar,,,,Tétouan,A,\nregional,تطوان بلوس,Tetouan Plus,tetouanplus.com,ar,,,,Tétouan,A,\nregional,العرائش أنفو,Larache Info,laracheinfo.com,ar,,,,Larache,A,\nregional,العرائش نيوز,Larache News,larachenews.com,ar,,,,Larache,A,\nregional,فاس نيوز,Fès News,fesnews.media,ar,,,,Fès,A,\nregional,كازاوي,Casaoui,casaoui.ma,ar,,,,Casablanca,A,\nregional,كشـ24,Kech24,kech24.com,ar,,كش24|كش 24,,Marrakech,A,\nregional,مراكش الآن,Marrakech Alaan,marrakechalaan.com,ar,,,,Marrakech,A,\nregional,مراكش 7,Marrakech7,marrakech7.com,fr,,,,Marrakech,A,\nregional,آسفي اليوم,Safi Today,safitoday.com,ar,,,,Safi,A,\nregional,الجديدة 24,El Jadida 24,eljadida24.com,ar,,,,El Jadida,A,\nregional,أزيلال 24,Azilal24,azilal24.com,ar,,,,Azilal,A,\nregional,بني ملال أونلاين,Béni Mellal Online,benimellalonline.com,ar,,,,Béni Mellal,A,\nregional,أكادير 24,Agadir24,agadir24.info,ar,,أكادير24,,Agadir,A,\nregional,سوس 24,Souss24,souss24.com,ar,,,,Agadir,A,\nregional,سوس بلوس,Souss Plus,soussplus.com,ar,,,,Agadir,A,\nregional,اشتوكة بريس,Chtouka Press,chtoukapress.com,ar,,,,Biougra,A,\nregional,تيزبريس,Tizpress,tizpress.com,ar,,,,Tiznit,A,\nregional,زاكورة بريس,Zagora Press,zagorapress.com,ar,,,,Zagora,A,\nregional,زاكورة نيوز,Zagora News,zagoranews.com,ar,,,,Zagora,A,\nregional,الصحراء زووم,Sahra Zoom,sahrazoom.com,ar,,,,Laâyoune,A,\nregional,الداخلة نيوز,Dakhla News,dakhlanews.com,ar,,,,Dakhla,A,\ntv,القناة الأولى,Al Aoula,alaoula.ma,\"ar,fr\",,الأولى|الإذاعة والتلفزة المغربية,Al Aoula|TVM,SNRT,B,الأولى\ntv,القناة الثانية,2M,2m.ma,\"ar,fr\",,دوزيم|2M,2M TV|Soread 2M,,A,2M\ntv,ميدي 1 تيفي,Medi1 TV,medi1tv.ma,\"ar,fr\",,ميدي1 تيفي|ميدي1تيفي,Medi1TV|Medi 1 TV,,A,\ntv,قناة العيون,Laâyoune TV,laayounetv.ma,ar,,,,SNRT,B,\ntv,تمازيغت,Tamazight TV,,\"ar,zgh\",,القناة الأمازيغية,Tamazight,SNRT,B,Tamazight\ntv,الرياضية,Arryadia,,ar,,,,SNRT,B,الرياضية\ntv,الشركة الوطنية للإذاعة والتلفزة,Société nationale de radiodiffusion et de télévision,snrt.ma,\"ar,fr\",snrtnews.com,,SNRT|SNRT News,,A,\ntv,تيلي ماروك,Télé Maroc,,ar,,,,,B,\nradio,ميدي 1 راديو,Medi1 Radio,medi1.com,\"ar,fr\",,ميدي1,Medi 1,,A,\nradio,ميد راديو,Med Radio,medradio.ma,ar,,,,,A,\nradio,هيت راديو,Hit Radio,hitradio.ma,\"fr,ar\",,,,,A,\nradio,أصوات,Aswat,aswat.ma,ar,,,,,A,أصوات\nradio,لوكس راديو,Luxe Radio,luxeradio.ma,fr,,,,,B,\nradio,راديو مارس,Radio Mars,radiomars.ma,ar,,,,,A,\nradio,أتلانتيك راديو,Atlantic Radio,atlanticradio.ma,fr,,,,,B,\nradio,كاب راديو,Cap Radio,,ar,,,,,B,\nsport,هسبورت,Hesport,hesport.com,ar,,,,,A,\nsport,المنتخب,Al Mountakhab,almountakhab.com,ar,,,,,A,المنتخب\nsport,البطولة,Elbotola,elbotola.com,ar,,,,,A,البطولة\nintl,الجزيرة,Al Jazeera,aljazeera.net,ar,,,Aljazeera,,A,الجزيرة\nintl,العربية,Al Arabiya,alarabiya.net,ar,,,,,A,العربية\nintl,سكاي نيوز عربية,Sky News Arabia,skynewsarabia.com,ar,,,,,A,\nintl,بي بي سي عربي,BBC Arabic,bbc.com,ar,,,,,A,\nintl,فرانس 24,France 24,france24.com,\"ar,fr\",,,,,A,\nintl,القدس العربي,Al-Quds Al-Arabi,alquds.co.uk,ar,,,,,A,\nintl,العربي الجديد,Al-Araby Al-Jadeed,alaraby.co.uk,ar,,,,,B,\nintl,عربي 21,Arabi21,arabi21.com,ar,,عربي21,,,A,\nintl,الشرق الأوسط,Asharq Al-Awsat,aawsat.com,ar,,,,,B,\nintl,رأي اليوم,Rai Al Youm,raialyoum.com,ar,,,,,A,\nintl,الحرة,Alhurra,alhurra.com,ar,,,,,A,الحرة\nintl,روسيا اليوم,RT Arabic,arabic.rt.com,ar,,آر تي,,,A,\nintl,اندبندنت عربية,Independent Arabia,independentarabia.com,ar,,,,,A,\nintl,وكالة فرانس برس,Agence France-Presse,afp.com,\"fr,ar\",,,AFP,,B,\nintl,رويترز,Reuters,reuters.com,\"en,ar\",,,,,B,\nintl,أسوشيتد برس,Associated Press,apnews.com,en,,,AP,,B,AP\nintl,وكالة الأناضول,Agence Anadolu,aa.com.tr,\"ar,fr\",,الأناضول,Anadolu,,B,\nintl,إيفي,EFE,efe.com,es,,,Agence EFE,,B,\nintl,جون أفريك,Jeune Afrique,jeuneafrique.com,fr,,,,,B,\nintl,لوموند,Le Monde,lemonde.fr,fr,,,,,B,Le Monde\nintl,لوفيغارو,Le Figaro,lefigaro.fr,fr,,,,,B,\nintl,إلباييس,El País,elpais.com,es,,,,,B,\nintl,إلموندو,El Mundo,elmundo.es,es,,,,,B,\nintl,إلكونفيدينسيال,El Confidencial,elconfidencial.com,es,,,,,B,\nintl,راديو فرنسا الدولي,RFI,rfi.fr,fr,,,Radio France internationale,,B,\nintl,دويتشه فيله,Deutsche Welle,dw.com,ar,,,DW,,A,\n";
// ../../work/wt/names/shared/gazetteer/lexicon.ts
/** Builds the lexicon from the word lists. Done once a process. */
function loadLexicon() {
	const outlets = readTable(outlets_default, [
		"kind",
		"name_ar",
		"name_fr",
		"domain",
		"alt_ar",
		"alt_fr",
		"ambiguous_forms"
	]);
	const words = loadWordClasses();
	const entries = /* @__PURE__ */ new Map();
	const names = newTrie();
	for (const name of [...loadOrganisations(outlets), ...loadPlaces(words.place_word)]) {
		entries.set(name.entry.id, name.entry);
		addForms(names, name);
	}
	return {
		outlets,
		entries,
		names,
		people: loadPersonNames(words.name_word),
		triggers: loadTriggers(),
		words
	};
}
// ../../work/wt/names/node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
var propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
var NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
var CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// ../../work/wt/names/node_modules/zod/v4/core/core.js
var _a$1;
var _zodDesc = {
	value: void 0,
	enumerable: false
};
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// ../../work/wt/names/node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
var _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
var _issuesDesc = {
	value: void 0,
	enumerable: false
};
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
var $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
// ../../work/wt/names/node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
var _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
var validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
var _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
// ../../work/wt/names/node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
var uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
var date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;
// ../../work/wt/names/node_modules/zod/v4/core/checks.js
var $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
var _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
var $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
var $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// ../../work/wt/names/node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// ../../work/wt/names/node_modules/zod/v4/core/versions.js
var version = {
	major: 4,
	minor: 6,
	patch: 7
};
// ../../work/wt/names/node_modules/zod/v4/core/schemas.js
var $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
var $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
var $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
var $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
var $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
var $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
var asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
var $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
var $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
var $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
var $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime(def));
	$ZodStringFormat.init(inst, def);
});
var $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
var $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
var $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
var $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
var $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
var $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
var $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
var $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
var $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
var $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
var $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
var $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
var $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
var $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
var $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
var $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
var $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
var $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
var $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
var $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
var $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
var $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// ../../work/wt/names/node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
var recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
var handoff;
var open = [];
var memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open.length > depth ? open.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// ../../work/wt/names/node_modules/zod/v4/locales/en.js
var error = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error() };
}
// ../../work/wt/names/node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;
// ../../work/wt/names/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// ../../work/wt/names/node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
var FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
var UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// ../../work/wt/names/node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
var narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
var narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
var contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
var formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
var exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
var numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
var neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
var enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
var customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
var unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
var intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
var nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
var UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
// ../../work/wt/names/node_modules/zod/v4/classic/errors.js
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
var initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
var ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
// ../../work/wt/names/node_modules/zod/v4/classic/parse.js
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
// ../../work/wt/names/node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
var ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(/* @__PURE__ */ _overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
var _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(/* @__PURE__ */ _regex(...args));
	},
	includes(...args) {
		return this.check(/* @__PURE__ */ _includes(...args));
	},
	startsWith(...args) {
		return this.check(/* @__PURE__ */ _startsWith(...args));
	},
	endsWith(...args) {
		return this.check(/* @__PURE__ */ _endsWith(...args));
	},
	min(...args) {
		return this.check(/* @__PURE__ */ _minLength(...args));
	},
	max(...args) {
		return this.check(/* @__PURE__ */ _maxLength(...args));
	},
	length(...args) {
		return this.check(/* @__PURE__ */ _length(...args));
	},
	nonempty(...args) {
		return this.check(/* @__PURE__ */ _minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(/* @__PURE__ */ _lowercase(params));
	},
	uppercase(params) {
		return this.check(/* @__PURE__ */ _uppercase(params));
	},
	trim() {
		return this.check(/* @__PURE__ */ _trim());
	},
	normalize(...args) {
		return this.check(/* @__PURE__ */ _normalize(...args));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ _toLowerCase());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ _toUpperCase());
	},
	slugify() {
		return this.check(/* @__PURE__ */ _slugify());
	}
}));
var ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(/* @__PURE__ */ _email(ZodEmail, params));
	},
	url(params) {
		return this.check(/* @__PURE__ */ _url(ZodURL, params));
	},
	jwt(params) {
		return this.check(/* @__PURE__ */ _jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(/* @__PURE__ */ _emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(/* @__PURE__ */ _guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(/* @__PURE__ */ _uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(/* @__PURE__ */ _uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(/* @__PURE__ */ _uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(/* @__PURE__ */ _uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(/* @__PURE__ */ _nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(/* @__PURE__ */ _cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(/* @__PURE__ */ _cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(/* @__PURE__ */ _ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(/* @__PURE__ */ _base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(/* @__PURE__ */ _base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(/* @__PURE__ */ _xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(/* @__PURE__ */ _ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(/* @__PURE__ */ _ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(/* @__PURE__ */ _ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(/* @__PURE__ */ _cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(/* @__PURE__ */ _cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(/* @__PURE__ */ _e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(/* @__PURE__ */ _isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(/* @__PURE__ */ _isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(/* @__PURE__ */ _isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(/* @__PURE__ */ _isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return /* @__PURE__ */ _string(ZodString, params);
}
var ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
var ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
var ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
var ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(/* @__PURE__ */ _gt(value, params));
	},
	gte(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	min(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	lt(value, params) {
		return this.check(/* @__PURE__ */ _lt(value, params));
	},
	lte(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	max(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(/* @__PURE__ */ _gt(0, params));
	},
	nonnegative(params) {
		return this.check(/* @__PURE__ */ _gte(0, params));
	},
	negative(params) {
		return this.check(/* @__PURE__ */ _lt(0, params));
	},
	nonpositive(params) {
		return this.check(/* @__PURE__ */ _lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	step(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
var ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodNumberFormat, params);
}
var ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return /* @__PURE__ */ _unknown(ZodUnknown);
}
var ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return /* @__PURE__ */ _never(ZodNever, params);
}
var ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(/* @__PURE__ */ _minLength(n, params));
	},
	nonempty(params) {
		return this.check(/* @__PURE__ */ _minLength(1, params));
	},
	max(n, params) {
		return this.check(/* @__PURE__ */ _maxLength(n, params));
	},
	length(n, params) {
		return this.check(/* @__PURE__ */ _length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return /* @__PURE__ */ _array(ZodArray, element, params);
}
var ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	return new ZodObject({
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	});
}
var ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
var ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
var ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	return new ZodEnum({
		type: "enum",
		entries: Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values,
		...normalizeParams(params)
	});
}
var ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
var ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
var ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
var ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
var ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
var ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
var ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
var ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
var ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
var ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
var ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return /* @__PURE__ */ _superRefine(fn, params);
}
object({
	start: int().nonnegative(),
	end: int().nonnegative()
}).readonly();
object({
	start: int().nonnegative(),
	end: int().nonnegative(),
	quote: string()
}).readonly();
object({
	start: int().nonnegative(),
	end: int().nonnegative(),
	quote: string(),
	prefix: string(),
	suffix: string()
}).readonly();
/** The quoted span of `text` from `start` to `end`. */
function quotedSpan(text, start, end) {
	return {
		start,
		end,
		quote: text.slice(start, end)
	};
}
// ../../work/wt/names/shared/text/script.ts
/** What a code unit is to the tokeniser. Numbers so that a table of bytes holds them. */
var SCRIPT = {
	none: 0,
	arabic: 1,
	latin: 2,
	digit: 3,
	mark: 4,
	other: 5
};
var UNSEEN$1 = 255;
var table$1 = (/* @__PURE__ */ new Uint8Array(65536)).fill(UNSEEN$1);
function classify(code) {
	if (code >= 55296 && code <= 57343) return SCRIPT.none;
	const unit = String.fromCharCode(code);
	if (/\p{M}|\p{Cf}|\u0640/u.test(unit)) return SCRIPT.mark;
	if (/\p{Nd}/u.test(unit)) return SCRIPT.digit;
	if (/\p{Script=Arabic}/u.test(unit) && /\p{L}/u.test(unit)) return SCRIPT.arabic;
	if (/\p{Script=Latin}/u.test(unit)) return SCRIPT.latin;
	if (/\p{L}/u.test(unit)) return SCRIPT.other;
	return SCRIPT.none;
}
/** The script of a UTF-16 code unit; `none` for what stands between words. */
function scriptOf(code) {
	const known = table$1[code];
	if (known !== void 0 && known !== UNSEEN$1) return known;
	const script = classify(code);
	table$1[code] = script;
	return script;
}
// ../../work/wt/names/shared/text/arabic-clitics.ts
var CONJUNCTIONS = "وف";
var PREPOSITIONS = "بلك";
/** What must be left of a word: its shortest stems are two letters (فاس has none but itself). */
var SHORTEST = 2;
/**
* The readings of an Arabic word without its attached particles (و ف ب ل ك س, also two of them, and لل for ل with the
* article), the fullest first; the word itself is not among them. `raw` is the word as written, `folded` as folded.
*
* @example arabicStems('وبالمعهد', 'وبالمعهد') // بالمعهد, المعهد
*/
function arabicStems(raw, folded) {
	const first = folded.charAt(0);
	if (!CONJUNCTIONS.includes(first) && !PREPOSITIONS.includes(first)) return [];
	const stems = [];
	const add = (letters, stem) => {
		if (stem.length >= SHORTEST) stems.push({
			skip: lengthOfLetters(raw, letters),
			folded: stem
		});
	};
	let taken = 0;
	if (CONJUNCTIONS.includes(first)) {
		taken = 1;
		add(1, folded.slice(1));
	}
	const next = folded.charAt(taken);
	if (PREPOSITIONS.includes(next)) {
		const rest = folded.slice(taken + 1);
		if (next === "ل" && rest.startsWith("ل")) {
			add(taken + 2, `ال${rest.slice(1)}`);
			add(taken + 1, `ال${rest}`);
		}
		if (next !== "ك" || rest.startsWith("ال")) add(taken + 1, rest);
	}
	return stems;
}
/** How many code units the first `letters` letters of `raw` take up, with their vowel marks. */
function lengthOfLetters(raw, letters) {
	let index = 0;
	let seen = 0;
	while (index < raw.length) {
		if (!(scriptOf(raw.charCodeAt(index)) === SCRIPT.mark)) {
			if (seen === letters) break;
			seen += 1;
		}
		index += 1;
	}
	return index;
}
// ../../work/wt/names/shared/text/text-of-codes.ts
/** So many arguments a call may have everywhere. */
var AT_ONCE = 4096;
/** The string that the code units from `start` to `end` are. */
function textOfCodes(codes, start, end) {
	if (end - start <= AT_ONCE) return String.fromCharCode.apply(null, codes.subarray(start, end));
	let text = "";
	for (let at = start; at < end; at += AT_ONCE) text += textOfCodes(codes, at, Math.min(end, at + AT_ONCE));
	return text;
}
// ../../work/wt/names/shared/text/word-scanner.ts
/** A code unit's script and folded code unit in one number, or that it must be looked up. */
var UNSEEN = -1;
/** Stands for a folded form of several letters (ligatures); no letter has this code. */
var SEVERAL = 65535;
var table = (/* @__PURE__ */ new Int32Array(65536)).fill(UNSEEN);
function entryOf(code) {
	const known = table[code];
	if (known !== void 0 && known !== UNSEEN) return known;
	const folded = foldUnit(code);
	const unit = folded.length > 1 ? SEVERAL : folded.length === 1 ? folded.charCodeAt(0) : 0;
	const entry = scriptOf(code) << 16 | unit;
	table[code] = entry;
	return entry;
}
/** Whether a letter or digit of `script` goes on the word that `word` began. `M20F` is one word; `28مارس` is two. */
function continues(word, script) {
	if (script === word) return true;
	const isLatinOrDigit = (side) => side === SCRIPT.latin || side === SCRIPT.digit;
	return isLatinOrDigit(word) && isLatinOrDigit(script);
}
/** No word of a language is as long; what is (a pasted key) is folded in a larger buffer. */
var USUAL_LENGTH = 64;
/**
* Finds the words of a text one after the other, folded, without making a string of each. One pass over the code units;
* the same words as `tokens` returns.
*
* After `next()` returned true, `start` and `end` are the word's place, and the first `length` of `codes` its folded
* code units (never none). The fields change with the next call.
*/
var WordScanner = class {
	codes = new Uint16Array(USUAL_LENGTH);
	length = 0;
	start = 0;
	end = 0;
	script = SCRIPT.none;
	#text = "";
	#at = 0;
	#to = 0;
	/** Begins with a text, or a part of it. */
	scan(text, from = 0, to = text.length) {
		this.#text = text;
		this.#at = from;
		this.#to = Math.min(to, text.length);
		return this;
	}
	/** Goes to the next word; false after the last. */
	next() {
		const text = this.#text;
		let index = this.#at;
		this.length = 0;
		this.start = -1;
		let word = SCRIPT.none;
		for (; index < this.#to; index += 1) {
			const code = text.charCodeAt(index);
			const entry = entryOf(code);
			const script = entry >> 16;
			if (script === SCRIPT.mark) {
				if (this.start >= 0) this.#take(entry & 65535, code);
				continue;
			}
			if (this.start >= 0 && !(script !== SCRIPT.none && continues(word, script))) {
				if (this.length > 0) break;
				this.start = -1;
			}
			if (script === SCRIPT.none) continue;
			if (this.start < 0) {
				this.start = index;
				word = script;
			} else if (word === SCRIPT.digit && script === SCRIPT.latin) word = script;
			this.#take(entry & 65535, code);
		}
		this.#at = index;
		if (this.start < 0 || this.length === 0) return false;
		this.script = word;
		this.end = this.#wordEnd(index);
		return true;
	}
	/** The folded word as a string. */
	word() {
		return textOfCodes(this.codes, 0, this.length);
	}
	#take(unit, code) {
		if (unit === 0) return;
		if (unit === SEVERAL) {
			const folded = foldUnit(code);
			for (let part = 0; part < folded.length; part += 1) this.#push(folded.charCodeAt(part));
		} else this.#push(unit);
	}
	#push(unit) {
		if (this.length === this.codes.length) {
			const larger = new Uint16Array(this.codes.length * 2);
			larger.set(this.codes);
			this.codes = larger;
		}
		this.codes[this.length] = unit;
		this.length += 1;
	}
	/** A direction mark after a word is not part of it, a vowel mark is. */
	#wordEnd(index) {
		let end = index;
		while (end > this.start && isFormatMark(this.#text.charCodeAt(end - 1))) end -= 1;
		return end;
	}
};
function isFormatMark(code) {
	return code >= 8203 && code <= 8207 || code === 1564 || code === 173;
}
// ../../work/wt/names/shared/text/tokens.ts
var NAME_OF_SCRIPT = {
	[SCRIPT.arabic]: "arabic",
	[SCRIPT.latin]: "latin",
	[SCRIPT.digit]: "number",
	[SCRIPT.other]: "other"
};
/**
* Splits `text` into words and numbers, folded. Apostrophes and hyphens divide (`l’Istiqlal`, `Souss-Massa`), marks and
* tatweel stay with their letter, a change between Arabic letters and digits or Latin letters divides.
* A single pass over code units; `from` and `to` limit it to a part of the text.
*/
function tokens(text, from = 0, to = text.length) {
	const found = [];
	const scanner = new WordScanner().scan(text, from, to);
	while (scanner.next()) found.push({
		start: scanner.start,
		end: scanner.end,
		folded: scanner.word(),
		script: nameOf(scanner.script)
	});
	return found;
}
function nameOf(script) {
	return script === SCRIPT.none || script === SCRIPT.mark ? "other" : NAME_OF_SCRIPT[script];
}
// ../../work/wt/names/shared/suggest/entities/reading.ts
/** What stands between a word and the one before it; several may be set. */
var GAP = {
	space: 1,
	comma: 2,
	/** A full stop, colon, semicolon, question or exclamation mark. */
	stop: 4,
	hyphen: 8,
	apostrophe: 16,
	/** Quotation marks and brackets, opening or closing. */
	quote: 32,
	bracket: 64,
	slash: 128,
	/** A dash with spaces round it, or any other sign. */
	other: 256,
	/** Nothing before it: the first word of a line. */
	edge: 512
};
/** Reads the title and the body of a text. */
function readArticle(detection, lexicon) {
	const { text } = detection.raw;
	const words = [];
	for (const block of detection.blocks) if (block.part === "title" || block.part === "body") addWords(text, block.start, block.end, words);
	const stems = new Array(words.length);
	return {
		text,
		language: detection.language,
		words,
		lexicon,
		headlineWords: headlineWords(words),
		commonWords: new Set(words.filter((word) => word.script === "latin" && !word.isCapital).map(({ folded }) => folded)),
		matches: /* @__PURE__ */ new Map(),
		stemsOf(index) {
			const known = stems[index];
			if (known) return known;
			const word = words[index];
			const found = word?.script === "arabic" ? arabicStems(text.slice(word.start, word.end), word.folded) : [];
			stems[index] = found;
			return found;
		}
	};
}
function addWords(text, from, to, words) {
	let before = from;
	let isFirst = true;
	for (const token of tokens(text, from, to)) {
		const gap = isFirst ? GAP.edge : gapBetween(text, before, token.start);
		const { start, end, folded, script } = token;
		const first = text.charAt(start);
		const isCapital = script === "latin" && first !== first.toLowerCase();
		const isUpper = isCapital && end - start > 1 && isAllUpper(text, token);
		words.push({
			start,
			end,
			folded,
			script,
			gap,
			isCapital,
			isUpper,
			hasTanwin: endsInTanwin(text, token)
		});
		before = end;
		isFirst = false;
	}
}
/** Of a line's words of so many letters nearly all have a capital in a headline. */
var WEIGHTY = 4;
var FEWEST_WEIGHTY = 4;
var SHARE = .8;
function headlineWords(words) {
	const found = /* @__PURE__ */ new Set();
	let from = 0;
	for (let to = 1; to <= words.length; to += 1) {
		const word = words[to];
		if (word && (word.gap & GAP.edge) === 0) continue;
		const weighty = words.slice(from, to).filter(({ script, start, end }) => script === "latin" && end - start >= WEIGHTY);
		const capitals = weighty.filter(({ isCapital }) => isCapital).length;
		if (weighty.length >= FEWEST_WEIGHTY && capitals >= SHARE * weighty.length) for (let at = from; at < to; at += 1) found.add(at);
		from = to;
	}
	return found;
}
function isAllUpper(text, { start, end }) {
	const raw = text.slice(start, end);
	return raw === raw.toUpperCase();
}
/** Tanwin stands on the last letter or on the one before a silent alef. */
function endsInTanwin(text, { start, end, script }) {
	if (script !== "arabic") return false;
	for (let index = Math.max(start, end - 3); index < end; index += 1) {
		const code = text.charCodeAt(index);
		if (code >= 1611 && code <= 1613) return true;
	}
	return false;
}
var SIGNS = [
	[" 	\xA0  ", GAP.space],
	[",،", GAP.comma],
	[".;:!?…؛؟\n\r", GAP.stop],
	["'’‘ʼ`´", GAP.apostrophe],
	["\"«»“”„", GAP.quote],
	["()[]{}", GAP.bracket],
	["-‐‑", GAP.hyphen],
	["/", GAP.slash]
];
var KIND_OF_SIGN = new Map(SIGNS.flatMap(([signs, kind]) => signs.split("").map((sign) => [sign, kind])));
/** A hyphen between spaces is a dash: it separates. Only the first signs of a long gap are read. */
function gapBetween(text, from, to) {
	if (to - from === 1 && text.charCodeAt(from) === 32) return GAP.space;
	let gap = 0;
	const end = Math.min(to, from + 32);
	for (let index = from; index < end; index += 1) {
		const sign = text.charAt(index);
		gap |= KIND_OF_SIGN.get(sign) ?? (isInvisible(sign) ? 0 : GAP.other);
	}
	if (end < to) gap |= GAP.stop;
	const spaceAround = text.charAt(from) !== "-" && text.charAt(to - 1) !== "-";
	if ((gap & GAP.hyphen) !== 0 && spaceAround && to - from > 1) gap = gap & ~GAP.hyphen | GAP.other;
	return gap;
}
function isInvisible(sign) {
	return /[\p{M}\p{Cf}\u0640]/u.test(sign);
}
/** Whether nothing but space, hyphen or apostrophe separates the word at `index` from the one before. */
function isJoined(reading, index) {
	const word = reading.words[index];
	return word !== void 0 && (word.gap & ~(GAP.space | GAP.hyphen | GAP.apostrophe)) === 0;
}
// ../../work/wt/names/shared/suggest/entities/match-names.ts
/** What may stand between the words of a name. */
var WITHIN_NAME = GAP.space | GAP.hyphen | GAP.apostrophe | GAP.comma;
/**
* The longest name of `trie` that starts at the word `at`, with or without attached particles; of two equally long ones
* that with fewer particles taken off. A conjunction written apart (العدالة و التنمية) counts as attached.
*/
function longestMatch(reading, trie, at) {
	let known = reading.matches.get(trie);
	if (!known) {
		known = [];
		reading.matches.set(trie, known);
	}
	const before = known[at];
	if (before !== void 0) return before ?? void 0;
	const match = lookUp(reading, trie, at);
	known[at] = match ?? null;
	return match;
}
function lookUp(reading, trie, at) {
	const word = reading.words[at];
	if (!word) return void 0;
	let best = follow$1(reading, trie, at, word.folded, 0);
	for (const stem of reading.stemsOf(at)) {
		const match = follow$1(reading, trie, at, stem.folded, stem.skip);
		if (match && (!best || match.last > best.last)) best = match;
	}
	return best;
}
function follow$1(reading, trie, at, folded, skip) {
	const { words } = reading;
	const first = words[at];
	let node = childOf(trie, folded);
	let last = at;
	let found;
	while (node) {
		if (node.values) found = {
			last,
			values: node.values
		};
		const step = nextWord(reading, node, last);
		if (!step) break;
		({node, last} = step);
	}
	const end = found && words[found.last]?.end;
	if (!found || end === void 0 || !first) return void 0;
	return {
		first: at,
		last: found.last,
		start: first.start + skip,
		end,
		folded,
		values: found.values
	};
}
function nextWord(reading, node, last) {
	const word = reading.words[last + 1];
	if (!word || (word.gap & ~WITHIN_NAME) !== 0) return void 0;
	const child = childOf(node, word.folded);
	if (child) return {
		node: child,
		last: last + 1
	};
	if (word.folded !== "و") return void 0;
	const after = reading.words[last + 2];
	if (!after || (after.gap & ~WITHIN_NAME) !== 0) return void 0;
	const joined = childOf(node, `و${after.folded}`);
	return joined && {
		node: joined,
		last: last + 2
	};
}
// ../../work/wt/names/shared/suggest/entities/word-class.ts
/** Whether the word is of one of the classes. */
function isOfClass(reading, at, ...classes) {
	const word = reading.words[at];
	return word !== void 0 && isInClass(reading, word.folded, ...classes);
}
/** Whether a folded word is of one of the classes. */
function isInClass(reading, folded, ...classes) {
	for (const name of classes) if (reading.lexicon.words[name].has(folded)) return true;
	return false;
}
/** The trigger of a kind that starts at the word `at`. */
function triggerAt(reading, kind, at) {
	return longestMatch(reading, reading.lexicon.triggers[kind], at);
}
/** The same, but only where the word stands there whole, with no particle taken off. */
function wholeTriggerAt(reading, kind, at) {
	const match = triggerAt(reading, kind, at);
	return match && match.start === reading.words[at]?.start ? match : void 0;
}
/** Whether a trigger of one of the kinds starts at the word. */
function isTrigger$1(reading, at, ...kinds) {
	return kinds.some((kind) => triggerAt(reading, kind, at) !== void 0);
}
/** Whether the word carries the Arabic article and is long enough for it to be one. */
function isDefinite(folded) {
	return folded.length >= 4 && folded.startsWith("ال");
}
/** The same for the word at `at`. The article has a bare alef: أ and إ with hamza begin a name (ألبرت). */
function isDefiniteAt(reading, at) {
	const word = reading.words[at];
	return word !== void 0 && isDefinite(word.folded) && !"أإ".includes(reading.text.charAt(word.start));
}
/** الإدريسي, الناصري: an adjective of descent, the commonest shape of an Arabic family name. */
function isNisba(reading, at) {
	const word = reading.words[at];
	if (!word || word.folded.length < 6 || !word.folded.startsWith("ال")) return false;
	return word.folded.endsWith("ي") && reading.text.charAt(word.end - 1) !== "ى";
}
/** An adjective of nation or of field (المغربي, الوطني): shaped like a family name, and seldom one. */
function isPlainAdjective(reading, at) {
	return isOfClass(reading, at, "demonym", "adjective", "plain", "noun");
}
/** A word with بن, بل, بو or آيت grown on to it (بنطاش, بلفقيه, بوملك): few but names are so. */
function isGrownTogether(reading, at) {
	return /^(بن..|بو..|ايت..|بل...)./.test(reading.words[at]?.folded ?? "");
}
/** Whether the word is read as particle and definite noun (بالرباط, والحزب, للمجلس): no name goes on over it. */
function hasDefiniteStem(reading, at) {
	return reading.stemsOf(at).some((stem) => isDefinite(stem.folded));
}
/** Whether the word is a function word, a verb of the list or a word of time: no part of any name. */
function isStopWord(reading, at) {
	return reading.words[at] === void 0 || isFunctionWord(reading, at) || isOfClass(reading, at, "verb", "time");
}
var ALI = "علي";
/** Folded, the preposition على and the name علي are one; as written, the preposition ends in alef maqsura. */
function isFunctionWord(reading, at) {
	const word = reading.words[at];
	if (!word || !reading.lexicon.words.function.has(word.folded)) return false;
	return word.folded !== ALI || reading.text.charAt(word.end - 1) !== "ي";
}
/** Whether only a space separates the word from the one before. */
function isSpaced$1(reading, at) {
	return reading.words[at]?.gap === GAP.space;
}
/** Whether the gap before the word holds nothing but the given signs. */
function hasOnly(reading, at, signs) {
	const word = reading.words[at];
	return word !== void 0 && (word.gap & ~signs) === 0;
}
/** Whether the gap before the word holds one of the given signs. */
function hasSign(reading, at, signs) {
	return ((reading.words[at]?.gap ?? GAP.edge) & signs) !== 0;
}
/** Whether a verb of speaking or acting stands at the word. */
function isVerb(reading, at) {
	if (isOfClass(reading, at, "verb")) return true;
	if (reading.stemsOf(at).some((stem) => isInClass(reading, stem.folded, "verb"))) return true;
	return isTrigger$1(reading, at, "speech_verb");
}
/** Whether the words from `from` up to `to` are all connectives (de la, of the), and there is one. */
function areConnectives(reading, from, to) {
	for (let at = from; at < to; at += 1) if (!isOfClass(reading, at, "connective")) return false;
	return from < to;
}
/** The first word at or after `from` that is no connective; connectives are passed over while nothing parts them. */
function pastConnectives(reading, from, most = 3) {
	let at = from;
	while (at < from + most && isOfClass(reading, at, "connective") && hasOnly(reading, at, WITHIN$1)) at += 1;
	return at;
}
var WITHIN$1 = GAP.space | GAP.hyphen | GAP.apostrophe;
// ../../work/wt/names/shared/suggest/entities/lexicon-form.ts
/** Whether a form of the lexicon is meant by the words found, judging by how they are written. */
function fitsForm(reading, match, form) {
	const inside = reading.words.slice(match.first, match.last + 1);
	if (!form.hasComma && inside.slice(1).some((word) => (word.gap & GAP.comma) !== 0)) return false;
	if (form.script === "latin") return fitsLatin(reading, match, form);
	return form.entry.type !== "place" || isPlaceReading(reading, match);
}
/** Latin names need their capitals: `la réunion` is no island, `mp` no party, `salé` no town. */
function fitsLatin(reading, match, form) {
	const inside = reading.words.slice(match.first, match.last + 1);
	const first = inside[0];
	if (!first) return false;
	if (form.isAcronym) return first.isUpper;
	if (inside.length === 1 && !standsAlone(reading, match.first, form)) return false;
	if (firstContent(inside)?.isCapital) return true;
	return inside.length >= 3 && form.entry.type === "organisation" && form.entry.kind !== "outlet" || inside.length > 1 && first.folded === "parti";
}
/** One word is no everyday word, and where it names an institution it is not another country's (Portuguese Parliament). */
function standsAlone(reading, at, form) {
	if (isOfClass(reading, at, "function", "verb")) return false;
	const isQualified = reading.words[at - 1]?.isCapital === true && isJoined(reading, at) && !isOfClass(reading, at - 1, "function");
	return form.entry.type !== "organisation" || !isQualified;
}
/** La réunion and La Réunion differ in the word after the article. */
function firstContent(words) {
	return words.length > 1 && [
		"la",
		"le",
		"les",
		"l"
	].includes(words[0]?.folded ?? "") ? words[1] : words[0];
}
/** A short name read out of a longer word by taking particles off is more often that word (ولاية is not و with لاية). */
function isPlaceReading(reading, match) {
	const word = reading.words[match.first];
	if (!word) return false;
	if (match.first === match.last && isInClass(reading, match.folded, "function", "verb", "time", "noun")) return false;
	if (match.start === word.start) return true;
	const { people } = reading.lexicon;
	const isPersonal = [people.given, people.family].some((trie) => childOf(trie, word.folded)?.values);
	return match.folded.length >= 3 && !isPersonal && !isInClass(reading, word.folded, "function", "verb", "noun");
}
/** What stands before an ambiguous form and makes it believable, as written. */
function triggerBefore(reading, match, form) {
	const before = reading.words[match.first - 1];
	if (before !== void 0 && hasOnly(reading, match.first, GAP.space | GAP.apostrophe) && announces$2(reading, match.first, form)) return reading.text.slice(before.start, before.end);
	return form.entry.type === "place" && form.script === "arabic" ? particleOfPlace(reading, match, form) : void 0;
}
/** Whether the word before announces such a thing: a place's head or preposition, a party's or outlet's head. */
function announces$2(reading, at, form) {
	if (form.entry.type !== "place") return isOfClass(reading, at - 1, form.entry.kind === "outlet" ? "outlet_head" : "party_head");
	return isUnderHead(reading, at) || isAfterPreposition(reading, at) && !needsHead(form);
}
function isAfterPreposition(reading, at) {
	if (isOfClass(reading, at - 1, "place_preposition")) return true;
	return reading.stemsOf(at - 1).some((stem) => isInClass(reading, stem.folded, "place_preposition"));
}
/** The one-word Arabic name of a rural commune is nearly always an everyday word too. */
function needsHead(form) {
	return form.script === "arabic" && form.entry.kind === "commune_rural";
}
/** Whether a place head stands right before the word, or before the connectives before it (ville de, région du). */
function isUnderHead(reading, at) {
	const kinds = [
		"place_head",
		"place_hint",
		"place_head_kept",
		"place_head_weak"
	];
	return [
		at - 1,
		at - 2,
		at - 3
	].some((from) => {
		if (!isTrigger$1(reading, from, ...kinds)) return false;
		return kinds.some((kind) => {
			const last = triggerAt(reading, kind, from)?.last;
			return last !== void 0 && (last === at - 1 || areConnectives(reading, last + 1, at));
		});
	});
}
/** ب on an Arabic place name says that something is there. */
function particleOfPlace(reading, match, form) {
	const word = reading.words[match.first];
	if (!word || needsHead(form)) return void 0;
	const taken = reading.text.slice(word.start, match.start);
	return taken.includes("ب") ? taken : void 0;
}
// ../../work/wt/names/shared/suggest/entities/reason.ts
/** A reason by a rule of the list, with what fills its sentence. */
function reason(rule, params = {}) {
	return {
		rule,
		params
	};
}
// ../../work/wt/names/shared/suggest/entities/01-lexicon-names.ts
/** Of several places with one name the first of these is meant: the country before its capital, the town before its province. */
var RANK = [
	"country",
	"region",
	"commune_urban",
	"province",
	"prefecture",
	"capital",
	"city",
	"geo",
	"arrondissement",
	"centre",
	"commune_rural"
];
/** Finds the lexicon's names, longest first, none within another. */
function lexiconNames(reading) {
	const hits = [];
	let at = 0;
	while (at < reading.words.length) {
		const match = longestMatch(reading, reading.lexicon.names, at);
		const hit = match && (nameAfterHead(reading, match) ?? hitOf(reading, match));
		if (hit) hits.push(hit);
		at = hit ? hit.last + 1 : at + 1;
	}
	return hits;
}
/** `parti du Mouvement Populaire`, in small letters, describes; what it names is the Mouvement Populaire. */
function nameAfterHead(reading, match) {
	const first = reading.words[match.first];
	if (first?.folded !== "parti" || first.isCapital || match.values.some(({ isOfficial }) => isOfficial)) return;
	const entries = match.values.map(({ entry }) => entry);
	for (let at = match.first + 1; at <= match.last; at += 1) {
		const inner = longestMatch(reading, reading.lexicon.names, at);
		const isSame = inner?.values.some((form) => form.isOfficial && entries.includes(form.entry));
		if (inner?.last === match.last && isSame && reading.words[at]?.isCapital) return hitOf(reading, inner);
	}
}
function hitOf(reading, match) {
	const form = match.values.filter((value) => fitsForm(reading, match, value)).sort(byRank)[0];
	if (!form) return void 0;
	const trigger = triggerBefore(reading, match, form);
	const first = match.first + (hasSmallArticle(reading, match) ? 1 : 0);
	return {
		type: form.entry.type,
		first,
		last: match.last,
		start: first > match.first ? reading.words[first]?.start ?? match.start : match.start,
		end: match.end,
		trust: form.isAmbiguous ? .75 : trustOf(match),
		reasons: [reason("known-in-lexicon"), ...trigger === void 0 ? [] : [reason("after-trigger", { trigger })]],
		entry: form.entry,
		isUnsupported: form.isAmbiguous && trigger === void 0
	};
}
function hasSmallArticle(reading, match) {
	const word = reading.words[match.first];
	return word?.folded === "l" && !word.isCapital && match.last > match.first;
}
function byRank(one, other) {
	return Number(one.isAmbiguous) - Number(other.isAmbiguous) || rank(one) - rank(other);
}
function rank(form) {
	return Math.max(0, RANK.indexOf(form.entry.kind));
}
function trustOf(match) {
	return match.last > match.first ? .97 : .92;
}
// ../../work/wt/names/shared/suggest/entities/03-archive-names.ts
/** The archive's names change only when its knowledge is read anew. */
var tries = /* @__PURE__ */ new WeakMap();
/** Finds the names of the archive's accepted entities. Names shared by several entities name them all. */
function archiveNames(reading, knowledge) {
	const trie = trieOf(knowledge);
	const found = [];
	for (let at = 0; at < reading.words.length;) {
		const match = longestMatch(reading, trie, at);
		const first = reading.words[at];
		const values = match?.values.filter((value) => !value.isUpper || first?.isUpper) ?? [];
		const value = values[0];
		if (!match || !value || first?.script === "latin" && !first.isCapital && match.first === match.last) {
			at += 1;
			continue;
		}
		const ids = [...new Set(values.filter(({ type }) => type === value.type).map(({ id }) => id))];
		found.push({
			type: value.type,
			first: match.first,
			last: match.last,
			start: match.start,
			end: match.end,
			trust: match.first === match.last ? .9 : .98,
			reasons: [ids.length > 1 ? reason("several-in-archive", { number: String(ids.length) }) : reason("known-in-archive")],
			entityIds: ids
		});
		at = match.last + 1;
	}
	return found;
}
function trieOf(knowledge) {
	const known = tries.get(knowledge);
	if (known) return known;
	const trie = newTrie();
	for (const { id, type, names } of knowledge.entities) for (const { text } of names) {
		const isUpper = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
		addToTrie(trie, nameWords(text), {
			id,
			type,
			isUpper
		});
	}
	tries.set(knowledge, trie);
	return trie;
}
// ../../work/wt/names/shared/suggest/entities/arabic-complement.ts
/**
* Where the complement of an Arabic organisation's head ends. All functions take the index of the last word so far and
* return that of the last word with what they add, the same where they add nothing.
*/
var QUOTED = GAP.quote | GAP.bracket;
var MOST_QUOTED = 6;
var MOST_ADJECTIVES = 4;
var MOST_PURPOSE = 7;
var MOST_JOINED = 8;
/** Within how many words a noun phrase must close with a definite noun. */
var REACH$2 = 3;
/** Whether the word stands after a space and can be a noun of a name. */
function isSpacedNoun(reading, at) {
	const word = reading.words[at];
	if (word?.script !== "arabic" || word.hasTanwin || word.folded.length < 3) return false;
	return isSpaced$1(reading, at) && !isStopWord(reading, at);
}
/** A name in quotation marks or brackets from `at` on: مؤسسة (كرز), جمعية «أمل»; `undefined` where none opens there. */
function quotedEnd(reading, at) {
	if (!hasOnly(reading, at, QUOTED | GAP.space) || !hasSign(reading, at, QUOTED)) return void 0;
	for (let last = at; last < at + MOST_QUOTED; last += 1) {
		if (!reading.words[last + 1] || hasSign(reading, last + 1, QUOTED)) return last;
		if (hasSign(reading, last + 1, GAP.stop | GAP.edge)) return void 0;
	}
}
/**
* A noun phrase from `at` on that closes with a definite noun or a known name: تقديم العريضة, حقوق الإنسان. `undefined`
* where it does not close.
*/
function nounEnd(reading, known, at) {
	for (let index = at; index < at + REACH$2; index += 1) {
		const word = reading.words[index];
		if (word?.script !== "arabic" || word.hasTanwin || isStopWord(reading, index) || !isSpaced$1(reading, index)) return;
		const inner = known.get(index);
		if (inner && inner.type !== "person" && inner.start === word.start) return inner.last;
		if (isDefinite(word.folded)) return index;
		if (hasDefiniteStem(reading, index)) return void 0;
	}
}
/** The definite adjectives that follow. Where `head` is given, the first of them agrees with it in gender. */
function adjectives(reading, last, head = -1) {
	let end = last;
	while (end < last + MOST_ADJECTIVES && isAdjective$1(reading, end + 1)) {
		if (end === head && isFeminine(reading, head) !== isFeminine(reading, end + 1)) break;
		end += 1;
	}
	return end;
}
function isAdjective$1(reading, at) {
	if (!isSpaced$1(reading, at) || !isDefiniteAt(reading, at) || isStopWord(reading, at)) return false;
	if (isOfClass(reading, at, "plain") || isTrigger$1(reading, at, "person_title", "person_role")) return false;
	return !/(ين|ون)$/.test(reading.words[at]?.folded ?? "");
}
function isFeminine(reading, at) {
	return (reading.words[at]?.folded ?? "").endsWith("ه") || isOfClass(reading, at, "feminine");
}
/** What لل leads in, with its adjectives and what is joined to it by و: للإعلام والاتصال. */
function prepositional(reading, last) {
	const word = reading.words[last + 1];
	if (!word || !isSpaced$1(reading, last + 1) || !word.folded.startsWith("لل")) return last;
	if (isInClass(reading, `ال${word.folded.slice(2)}`, "generic", "time") || isTrigger$1(reading, last + 1, "person_title")) return last;
	const end = adjectives(reading, last + 1);
	return joined(reading, isSpaced$1(reading, end + 1) && isDefiniteAt(reading, end + 1) && isTrigger$1(reading, end + 1, "person_role") && !isSpaced$1(reading, end + 2) ? end + 1 : end);
}
/** ل with an action and its object, which says what a foundation is for: لتثمين وصيانة مهرجان حب الملوك. */
function purpose(reading, last) {
	const word = reading.words[last + 1];
	if (!word?.folded.startsWith("ل") || !hasOnly(reading, last + 1, GAP.space | QUOTED)) return last;
	if (word.folded.startsWith("لل")) return joined(reading, adjectives(reading, last + 1));
	if (isStopWord(reading, last + 1)) return last;
	for (let index = last + 2; index < last + 2 + MOST_PURPOSE; index += 1) {
		if (!isSpaced$1(reading, index) || isStopWord(reading, index)) return last;
		if (isDefiniteAt(reading, index)) return adjectives(reading, index);
	}
	return last;
}
/** و with a definite noun, attached or apart: الثقافة والاتصال, الأسرة و التضامن. */
function joined(reading, last) {
	let end = last;
	while (end < last + MOST_JOINED) {
		const next = conjoined$1(reading, end + 1);
		if (!next || !isDefinite(next.folded) || isInClass(reading, next.folded, "generic", "time")) break;
		if (isTrigger$1(reading, end + 1, "org_head", "person_role", "person_title", "place_head")) break;
		end = adjectives(reading, next.at);
	}
	return end;
}
/** The word that و joins at `at`, and where it stands. */
function conjoined$1(reading, at) {
	const word = reading.words[at];
	if (!word || !isSpaced$1(reading, at)) return void 0;
	if (word.folded !== "و") return word.folded.startsWith("و") ? {
		at,
		folded: word.folded.slice(1)
	} : void 0;
	const next = reading.words[at + 1];
	return next && isSpaced$1(reading, at + 1) ? {
		at: at + 1,
		folded: next.folded
	} : void 0;
}
/** Ministries and committees are named by several subjects: العدل والتشريع وحقوق الإنسان. */
function coordinated(reading, known, last) {
	const end = joined(reading, last);
	const next = conjoined$1(reading, end + 1);
	if (!next || isDefinite(next.folded) || !isSpaced$1(reading, next.at + 1)) return end;
	if (known.has(next.at) || known.has(next.at + 1) || isStopWord(reading, next.at) || isTrigger$1(reading, next.at, "org_head", "person_role") || !isDefiniteAt(reading, next.at + 1)) return end;
	return joined(reading, adjectives(reading, next.at + 1));
}
// ../../work/wt/names/shared/suggest/entities/arabic-name-breaks.ts
/** Whether the word ends any name before it: what else it is, it is no part of a name. */
function breaksName(reading, at) {
	const word = reading.words[at];
	if (!word || isFunctionWord(reading, at) || isOfClass(reading, at, "verb", "time", "noun", "generic")) return true;
	if (isListedName(reading, at)) return false;
	return isOfClass(reading, at, "plain") || holdsParticle(reading, at) || looksLikeVerb(word.folded) || announces$1(reading, at);
}
/** Whether the word, whole, is a given or family name of the lists and no everyday word. */
function isListedName(reading, at) {
	const { people } = reading.lexicon;
	const match = longestMatch(reading, people.family, at) ?? longestMatch(reading, people.given, at);
	return match?.start === reading.words[at]?.start && match?.values.some((name) => !name.isWord) === true;
}
/** بالرباط, وقال: a particle with a definite noun, a function word or a verb. */
function holdsParticle(reading, at) {
	if (hasDefiniteStem(reading, at)) return true;
	return reading.stemsOf(at).some((stem) => isInClass(reading, stem.folded, "function", "verb"));
}
/** A title, a role, a head: what another name begins with. */
function announces$1(reading, at) {
	if (isTrigger$1(reading, at, "person_title")) return true;
	return [
		"person_role",
		"org_head",
		"place_head"
	].some((kind) => wholeTriggerAt(reading, kind, at));
}
/** يشكل, سيبقى, وقتل, رفضوا, لإقناعهم: words that begin or end so are verbs or hold a pronoun more often than not. */
function looksLikeVerb(folded) {
	return /^(ي...|سي...|ست...|سن...|و..)/.test(folded) || /....(هم|هما|كما|كم)$|...وا$/.test(folded);
}
// ../../work/wt/names/shared/suggest/entities/arabic-name.ts
var MOST_WORDS$6 = 7;
/** Particles in a row, as in بن آيت. */
var MOST_PARTICLES = 2;
var SERVANT = "عبد";
var DIVINE = "الله";
var TRIBE = "ايت";
/**
* The Arabic name that starts at the word `at`: a given name of the list (or, where `anyGiven` is set because something
* else says that a person is named, any word that can be one) and what goes on as a name does. `undefined` where there
* are not two units.
*/
function arabicNameAt(reading, at, anyGiven = false) {
	const given = givenNameAt(reading, at) ?? (anyGiven ? unlistedGivenAt(reading, at) : void 0);
	if (!given) return void 0;
	if (isRegnal(reading, given)) return partsOf(reading, [given, unitAt(reading, given.last + 1)]);
	const second = familyUnitAt(reading, given.last + 1) ?? wawSurnameAt(reading, given.last + 1);
	if (!second || given.isWord && !anyGiven && !isBelievable(reading, given, second)) return void 0;
	return partsOf(reading, [
		given,
		second,
		...furtherUnits(reading, given, second)
	]);
}
/** The units that go on a name of two. */
function furtherUnits(reading, given, second) {
	const found = [];
	let last = second;
	for (;;) {
		const next = familyUnitAt(reading, last.last + 1);
		const isThird = found.length === 0 && isListedGiven$1(reading, second);
		if (!next || next.last - given.first >= MOST_WORDS$6 || !goesOn$2(reading, next, isThird)) return found;
		found.push(next);
		last = next;
	}
}
function partsOf(reading, units) {
	const [first, last] = [units[0], units.at(-1)];
	const end = last && reading.words[last.last]?.end;
	if (!first || !last || end === void 0) return void 0;
	return {
		first: first.first,
		last: last.last,
		start: first.start,
		end,
		units: units.map((unit) => unit.first),
		hasGivenName: first.isGiven && !first.isWord,
		hasFamilyName: units.slice(1).some((unit) => isKnown$1(reading, unit) || isNameShaped(reading, unit))
	};
}
/** One word as a unit. */
function unitAt(reading, at) {
	return {
		first: at,
		last: at,
		start: reading.words[at]?.start ?? 0,
		isGiven: false,
		isWord: false
	};
}
/** محمد السادس, الحسن الثاني. */
function isRegnal(reading, given) {
	const at = given.first;
	if (at !== given.last || !isSpaced$1(reading, at + 1) || !isOfClass(reading, at + 1, "ordinal")) return false;
	return isOfClass(reading, at, "regnal_name") || reading.stemsOf(at).some((stem) => isInClass(reading, stem.folded, "regnal_name"));
}
/** A given name: of the list, عبد with what is served, or a compound. */
function givenNameAt(reading, at) {
	if (reading.words[at]?.script !== "arabic" || isFunctionWord(reading, at)) return void 0;
	if (isOfClass(reading, at, "verb")) return void 0;
	return servantAt(reading, at) ?? compoundAt(reading, at) ?? kunyaAt(reading, at) ?? listedAt(reading, at);
}
function listedAt(reading, at) {
	const match = longestMatch(reading, reading.lexicon.people.given, at);
	const word = reading.words[at];
	if (!match || !word) return void 0;
	const isWord = match.start > word.start && !word.folded.startsWith("و") && (match.folded.length < 4 || isOfClass(reading, at, "noun")) || match.values.every((name) => name.isWord);
	return {
		first: at,
		last: match.last,
		start: match.start,
		isGiven: true,
		isWord
	};
}
/** عبد المنعم, and written as one word, عبدالمنعم. */
function servantAt(reading, at) {
	const word = reading.words[at];
	if (!word) return void 0;
	const stem = [{
		skip: 0,
		folded: word.folded
	}, ...reading.stemsOf(at)].find(({ folded }) => isServant(folded));
	if (!stem) return void 0;
	const start = word.start + stem.skip;
	if (stem.folded !== SERVANT) return {
		first: at,
		last: at,
		start,
		isGiven: true,
		isWord: false
	};
	return isSpaced$1(reading, at + 1) && reading.words[at + 1]?.folded.startsWith("ال") ? {
		first: at,
		last: at + 1,
		start,
		isGiven: true,
		isWord: false
	} : void 0;
}
function isServant(folded) {
	return folded === SERVANT || folded.startsWith(`${SERVANT}ال`) && folded.length > 6;
}
/** نور الدين, فاطمة الزهراء: a second word that makes one given name of itself and what stands before it. */
function compoundAt(reading, at) {
	const word = reading.words[at];
	if (!word || !isSpaced$1(reading, at + 1) || !isOfClass(reading, at + 1, "name_second")) return void 0;
	const listed = longestMatch(reading, reading.lexicon.people.given, at);
	if (reading.words[at + 1]?.folded === DIVINE ? listed?.last !== at + 1 : !listed && breaksName(reading, at)) return void 0;
	return {
		first: at,
		last: at + 1,
		start: listed?.start ?? word.start,
		isGiven: true,
		isWord: false
	};
}
/** أبو زيد, ابن موسى: a listed name with what leads it in is one given name. */
function kunyaAt(reading, at) {
	if (!isOfClass(reading, at, "kunya") || !isSpaced$1(reading, at + 1)) return void 0;
	const name = servantAt(reading, at + 1) ?? longestMatch(reading, reading.lexicon.people.given, at + 1);
	if (!name || name.start !== reading.words[at + 1]?.start) return void 0;
	return {
		...unitAt(reading, at),
		last: name.last,
		isGiven: true
	};
}
/** A word that is in no list and can be a given name: indefinite, without the endings of adjectives and plurals. */
function unlistedGivenAt(reading, at) {
	const word = reading.words[at];
	if (word?.script !== "arabic" || word.hasTanwin || word.folded.length < 2) return void 0;
	if (breaksName(reading, at) || isDefiniteAt(reading, at) || /(يه|ات|ين|ون|ان)$/.test(word.folded)) return void 0;
	return unitAt(reading, at);
}
/** What may follow a given name: a particle with its word, عبد with what is served, or a word that is nothing else. */
function familyUnitAt(reading, at, depth = 0) {
	const word = reading.words[at];
	if (word?.script !== "arabic" || !isSpaced$1(reading, at)) return void 0;
	if (word.folded === SERVANT) return servantAt(reading, at);
	const compound = pairAt(reading, at, depth);
	if (compound) return compound;
	if (word.hasTanwin || word.folded.length < 2 || breaksName(reading, at)) return void 0;
	return unitAt(reading, at);
}
/** رشيد وعدود: a word with و that would break the name is a surname where it cannot be و and a word, and the name ends. */
function wawSurnameAt(reading, at) {
	const word = reading.words[at];
	if (word?.script !== "arabic" || !isSpaced$1(reading, at) || !/^و..../.test(word.folded)) return void 0;
	const stem = word.folded.slice(1);
	const isWord = /^(ال|[يتنا])|[هاتين]$/.test(stem) || isInClass(reading, stem, "function", "verb", "noun", "time");
	return (!isSpaced$1(reading, at + 1) || isFunctionWord(reading, at + 1)) && !isWord && childOf(reading.lexicon.people.given, stem) === void 0 ? unitAt(reading, at) : void 0;
}
/** نصر الله, بن كيران, and within a name نور الدين: two words or more that are one unit. */
function pairAt(reading, at, depth) {
	if (!isSpaced$1(reading, at + 1)) return void 0;
	if (reading.words[at + 1]?.folded === DIVINE && !isOfClass(reading, at, "blessing")) return {
		...unitAt(reading, at),
		last: at + 1
	};
	const inner = depth < MOST_PARTICLES && isOfClass(reading, at, "particle") ? ledInAt(reading, at, depth) : void 0;
	if (inner) return {
		...unitAt(reading, at),
		last: inner.last
	};
	return compoundAt(reading, at) && {
		...unitAt(reading, at),
		last: at + 1,
		isGiven: true
	};
}
/**
* What the particle at `particle` leads in: any word but a function word, so also a title (بن الحاج) or what looks like a
* verb (ابن يعقوب); after آيت any word at all (آيت بها).
*/
function ledInAt(reading, particle, depth) {
	const at = particle + 1;
	const unit = familyUnitAt(reading, at, depth + 1);
	if (unit || reading.words[at]?.script !== "arabic" || !isSpaced$1(reading, at)) return unit;
	if (reading.words[particle]?.folded === TRIBE) return unitAt(reading, at);
	return isFunctionWord(reading, at) || isOfClass(reading, at, "verb", "time") ? void 0 : unitAt(reading, at);
}
/** Whether a name that has two units already goes on with `next`, which may be any word after two given names. */
function goesOn$2(reading, next, isAfterGiven) {
	if (next.last > next.first || isKnown$1(reading, next)) return true;
	if (isNisba(reading, next.first)) return !isPlainAdjective(reading, next.first) || isListedFamily(reading, next);
	if (isGrownTogether(reading, next.first)) return reading.stemsOf(next.first).every(({ folded }) => !isDefinite(folded));
	return isAfterGiven && reading.stemsOf(next.first).length === 0 && !isDefiniteAt(reading, next.first);
}
function isListedGiven$1(reading, unit) {
	const match = longestMatch(reading, reading.lexicon.people.given, unit.first);
	return unit.isGiven || match !== void 0 && match.last === unit.last && match.values.some((name) => !name.isWord);
}
function isKnown$1(reading, unit) {
	const { people } = reading.lexicon;
	return [people.family, people.given].some((trie) => {
		const match = longestMatch(reading, trie, unit.first);
		return match?.start === unit.start && match.values.some((name) => !name.isWord);
	});
}
/** العلمي, الفاسي: a family name of the list that is an adjective too, but of no nation; after another name it is the name. */
function isListedFamily(reading, unit) {
	return longestMatch(reading, reading.lexicon.people.family, unit.first)?.start === unit.start && !isOfClass(reading, unit.first, "demonym");
}
/** A particle with its word, a nisba, or a word that a particle has grown on to. */
function isNameShaped(reading, unit) {
	if (unit.last > unit.first) return true;
	return isNisba(reading, unit.first) ? !isPlainAdjective(reading, unit.first) : isGrownTogether(reading, unit.first);
}
/** Whether what follows makes a name of an everyday word: nisbas do not of an adjective, which they follow anyway. */
function isBelievable(reading, given, next) {
	return isKnown$1(reading, next) || isNameShaped(reading, next) && !isDefiniteAt(reading, given.first);
}
// ../../work/wt/names/shared/suggest/entities/04-arabic-organisations.ts
var MOST_WORDS$5 = 12;
var COMMUNE$1 = "جماعه";
var COUNCIL = "مجلس";
/** Candidates by their first word. */
function byFirstWord(candidates) {
	return new Map(candidates.map((candidate) => [candidate.first, candidate]));
}
/**
* Finds organisations by their head noun: a head in construct with its complement (وزارة الثقافة, لجنة تقديم العريضة), a
* definite head with its adjectives (المجلس الأعلى), a party's bodies with party and place (الكتابة الإقليمية لحزب … بخنيفرة).
*/
function arabicOrganisations(reading, known) {
	const found = [];
	for (const [at, word] of reading.words.entries()) {
		if (word.script !== "arabic") continue;
		const candidate = partyBody(reading, known, at) ?? headed$1(reading, known, at);
		if (candidate) found.push(candidate);
	}
	return found;
}
/** A body of a party, on its own or with the party it belongs to and the place. */
function partyBody(reading, known, at) {
	const body = triggerAt(reading, "org_body", at);
	if (!body) return void 0;
	const last = adjectives(reading, body.last);
	const owner = ownerEnd(reading, known, last + 1);
	return organisation$1(reading, body, (owner === void 0 ? void 0 : attachedAt(reading, known, owner + 1, "place", "ب"))?.last ?? owner ?? prepositional(reading, last), .85);
}
/** The last word of the party that a body belongs to: one of the lexicon, or any that حزب heads. */
function ownerEnd(reading, known, at) {
	const listed = attachedAt(reading, known, at, "organisation", "ل")?.last;
	const word = reading.words[at];
	const head = triggerAt(reading, "org_head", at);
	if (!(head && word && isSpaced$1(reading, at) && head.start > word.start && word.folded.startsWith("ل")) || !isInClass(reading, head.folded, "party_head")) return listed;
	const written = constructEnd(reading, known, head);
	return Math.max(listed ?? -1, written ?? -1, -1) < 0 ? void 0 : Math.max(listed ?? -1, written ?? -1);
}
/** The known name of a type that a particle joins to what stands before: لحزب العدالة والتنمية, بخنيفرة. */
function attachedAt(reading, known, at, type, particles) {
	const candidate = known.get(at);
	const word = reading.words[at];
	if (!word || candidate?.type !== type || !isSpaced$1(reading, at) || candidate.start === word.start) return void 0;
	return particles.includes(word.folded.charAt(0)) ? candidate : void 0;
}
function headed$1(reading, known, at) {
	const head = triggerAt(reading, "org_head", at) ?? governedCommune(reading, at);
	if (!head) return void 0;
	const last = isDefinite(head.folded) ? definiteEnd(reading, known, head) : constructEnd(reading, known, head);
	return last === void 0 || last - at >= MOST_WORDS$5 ? void 0 : organisation$1(reading, head, last, .8);
}
/** رئيس جماعة سلا: a commune that has a president is the institution, not the place. */
function governedCommune(reading, at) {
	if (reading.words[at]?.folded !== COMMUNE$1 || !isGoverned(reading, at)) return void 0;
	return triggerAt(reading, "place_head_weak", at);
}
/** Whether a role stands right before the word (رئيس جماعة, which may itself be a role of the list). */
function isGoverned(reading, at) {
	return (triggerAt(reading, "person_role", at - 1)?.last ?? -1) >= at - 1;
}
/** المجلس الأعلى للاتصال السمعي البصري: at least one adjective, then what ل leads in, for some the place. */
function definiteEnd(reading, known, head) {
	const end = adjectives(reading, head.last, head.first);
	if (end === head.first) return void 0;
	const last = attachedAt(reading, known, end + 1, "organisation", "ل")?.last ?? prepositional(reading, end);
	if (!isInClass(reading, head.folded, "seated_head")) return last;
	return attachedAt(reading, known, last + 1, "place", "بل")?.last ?? placeUnderHead(reading, known, last + 1) ?? last;
}
/** لمدينة صفرو: a place with its head, after a particle. */
function placeUnderHead(reading, known, at) {
	const head = triggerAt(reading, "place_head", at);
	if (!head || !isSpaced$1(reading, at) || head.start === reading.words[at]?.start) return void 0;
	const place = known.get(head.last + 1);
	return place?.type === "place" && isSpaced$1(reading, place.first) ? place.last : void 0;
}
/** The end of the complement that a head in construct takes. */
function constructEnd(reading, known, head) {
	const at = head.last + 1;
	const quoted = quotedEnd(reading, at);
	if (quoted !== void 0) return purpose(reading, quoted);
	if (!isSpaced$1(reading, at) || isStopWord(reading, at)) return void 0;
	return namedAfter(reading, known, head, at) ?? subjectEnd(reading, known, head, at);
}
/** Named after a place, another organisation or a person: ولاية طنجة, مكتب مجلس النواب, مؤسسة علال الفاسي. */
function namedAfter(reading, known, head, at) {
	const start = reading.words[at]?.start;
	const inner = known.get(at);
	if (inner && inner.start === start && inner.type !== "person") return inner.last;
	if (!isInClass(reading, head.folded, "person_named_head")) return void 0;
	const title = triggerAt(reading, "person_title", at);
	if (title) return titledEnd(reading, title.last + 1);
	const person = arabicNameAt(reading, at);
	return person && person.start === start ? prepositional(reading, person.last) : void 0;
}
/** مستوصف الشيخ لمفضل: named after a titled person, of whose name one word is enough. */
function titledEnd(reading, at) {
	const person = arabicNameAt(reading, at, true);
	if (person && person.start === reading.words[at]?.start) return person.last;
	return isSpaced$1(reading, at) && !isStopWord(reading, at) ? at : void 0;
}
/** Named by what it is for: وزارة الثقافة والاتصال, لجنة العدل والتشريع وحقوق الإنسان. */
function subjectEnd(reading, known, head, at) {
	if (isTrigger$1(reading, at, "person_title") || arabicNameAt(reading, at)) return void 0;
	const noun = nounEnd(reading, known, at);
	if (noun === void 0) return isInClass(reading, head.folded, "naming_head") ? bareName(reading, at) : void 0;
	const isSeat = head.folded === COUNCIL && isOfClass(reading, at, "seat");
	if (noun === at && isOfClass(reading, at, "generic", "seat", "plain") && !isSeat) return void 0;
	return coordinated(reading, known, prepositional(reading, adjectives(reading, noun)));
}
/** One word that is no noun of every day, right before a pause or ل: جمعية أفق للتنمية. */
function bareName(reading, at) {
	const word = reading.words[at];
	if (word?.script === "latin") return word.isCapital ? at : void 0;
	if (!isSpacedNoun(reading, at) || isOfClass(reading, at, "noun") || isDefiniteAt(reading, at)) return void 0;
	const after = prepositional(reading, at);
	if (after > at) return after;
	const isIndefiniteAdjective = /(ي|يه|ين|ون|ات)$/.test(word?.folded ?? "");
	const isEnded = !isSpaced$1(reading, at + 1) || isStopWord(reading, at + 1) || reading.stemsOf(at + 1).length > 0;
	return isIndefiniteAdjective || !isEnded ? void 0 : at;
}
function organisation$1(reading, head, last, trust) {
	const end = closedEnd(reading, head.start, last);
	if (end === void 0) return void 0;
	const written = reading.text.slice(head.start, head.end);
	const why = isTrigger$1(reading, head.first, "org_body") ? reason("party-body", { body: written }) : reason("organisation-head", { head: written });
	return {
		type: "organisation",
		first: head.first,
		last,
		start: head.start,
		end,
		trust,
		reasons: [why]
	};
}
var OPENING$1 = "«“\"([";
var CLOSING$2 = "»”\")]";
/** Where the name ends: a quotation mark or bracket that opens within it closes with it. */
function closedEnd(reading, start, last) {
	const end = reading.words[last]?.end;
	if (end === void 0) return void 0;
	const written = reading.text.slice(start, end);
	const kind = Array.from(written, (sign) => OPENING$1.indexOf(sign)).findLast((index) => index >= 0);
	if (kind === void 0 || written.lastIndexOf(CLOSING$2.charAt(kind)) > written.lastIndexOf(OPENING$1.charAt(kind))) return end;
	const at = reading.text.charAt(end) === " " ? end + 1 : end;
	return reading.text.charAt(at) === CLOSING$2.charAt(kind) ? at + 1 : end;
}
// ../../work/wt/names/shared/suggest/entities/latin-complement.ts
var MOST_WORDS$4 = 14;
/** Endings of French adjectives, folded: what follows a noun without a connective is one of these or a name. */
var ADJECTIVE = /(al|ale|ales|aux|el|elle|els|elles|ique|iques|if|ive|ifs|ives|ais|aise|ain|aine|ains|aines|en|enne|ens|ennes|ien|ienne|iens|iennes|libre|libres|unie|unies|unis|verte|vertes|verts|aire|aires|able|ois|oise|ier|iere|iste|istes|eur|eure|eurs|eures|and|ande|ands|andes|ant|ante|ard|arde|ie|ies|ise|isee)$/;
/** The last word of the complement of a capitalised French or English head; that of the head where it has none. */
function complementEnd(reading, known, head) {
	let last = head.last;
	let isOpen = false;
	const isBare = isOfClass(reading, head.first, "bare_head");
	while (last - head.first < MOST_WORDS$4) {
		const next = wordAfter(reading, last, {
			isOpen,
			isBare,
			isFirst: last === head.last
		});
		if (!next) break;
		isOpen ||= next.opens;
		const name = known.get(next.at);
		last = name && name.type !== "person" ? Math.max(name.last, next.at) : next.at;
	}
	return last;
}
/** The last of the capitals that follow one another from `at`. */
function capitalsEnd(reading, at) {
	let last = at;
	while (reading.words[last + 1]?.isCapital && isJoined(reading, last + 1)) last += 1;
	return last;
}
/** The next word of the name after `last`, past connectives; `undefined` where the name ends. */
function wordAfter(reading, last, progress) {
	const at = last + 1;
	if (!reading.words[at] || !mayGoOn(reading, at, progress)) return void 0;
	if (isOfClass(reading, at, "opener")) return stepTo(nounPast(reading, at + 1), true);
	if (isOfClass(reading, at, "conjunction")) return stepTo(conjoined(reading, at, progress), false);
	if (isQualifying(reading, at, progress) || isAdjective(reading, at)) return stepTo(at, false);
	return progress.isBare && progress.isFirst && isNoun(reading, at) ? stepTo(at, true) : void 0;
}
function stepTo(at, opens) {
	return at === void 0 ? void 0 : {
		at,
		opens
	};
}
/** A capital goes on a French name anywhere; in English what qualifies a head stands before it (House Speaker is no house). */
function isQualifying(reading, at, progress) {
	return (reading.language !== "en" || progress.isOpen) && reading.words[at]?.isCapital === true && !isOtherName(reading, at);
}
/** Pôle formation et renforcement: the noun after a conjunction, unless it starts another name. */
function conjoined(reading, at, progress) {
	if (!progress.isOpen) return void 0;
	const noun = nounPast(reading, at + 1);
	const isParticiple = noun !== void 0 && reading.text.charAt((reading.words[noun]?.end ?? 1) - 1) === "é";
	return noun === void 0 || isParticiple || reading.words[noun]?.isCapital || isTrigger$1(reading, noun, "org_head") ? void 0 : noun;
}
/** Commas only go on with another subject: Chambre de commerce, d'industrie et de services. */
function mayGoOn(reading, at, progress) {
	if (isJoined(reading, at)) return true;
	if (!progress.isOpen || !hasOnly(reading, at, GAP.comma | GAP.space) || !isOfClass(reading, at, "opener")) return false;
	const noun = nounPast(reading, at + 1);
	return noun !== void 0 && (isOfClass(reading, noun + 1, "conjunction") || isAdjective(reading, noun + 1));
}
function nounPast(reading, from) {
	const at = pastConnectives(reading, from);
	return isNoun(reading, at) && isJoined(reading, at) ? at : void 0;
}
/** A word that can be part of a complement: no function word, verb, title or adjective that makes no name. */
function isNoun(reading, at) {
	if (reading.words[at]?.script !== "latin" || isOfClass(reading, at, "function", "verb", "time", "plain")) return false;
	return !isTrigger$1(reading, at, "person_title");
}
/** Whether an adjective in small letters goes on from the word before. */
function isAdjective(reading, at) {
	const word = reading.words[at];
	if (word?.script !== "latin" || word.isCapital || !isJoined(reading, at)) return false;
	if (hasSign(reading, at, GAP.apostrophe) || isOfClass(reading, at, "function", "time", "plain")) return false;
	return ADJECTIVE.test(word.folded) && !isTrigger$1(reading, at, "speech_verb");
}
/** A capital that starts something else: a function word, a month, a titled person. */
function isOtherName(reading, at) {
	return isOfClass(reading, at, "function", "time") || isTrigger$1(reading, at, "person_title");
}
// ../../work/wt/names/shared/suggest/entities/05-latin-organisations.ts
var MOST_WORDS$3 = 14;
/** English adjectives before a head, at most. */
var MOST_QUALIFIERS = 3;
/** Finds organisations by their head noun in French and English. */
function latinOrganisations(reading, known) {
	const found = [];
	for (const [at, word] of reading.words.entries()) {
		if (word.script !== "latin") continue;
		const candidate = headed(reading, known, at) ?? headedAtEnd$1(reading, at);
		if (candidate) found.push(candidate);
	}
	return found;
}
/** Conseil régional Souss-Massa, organisation des Ingénieurs Harakis, House of Representatives. */
function headed(reading, known, at) {
	const body = triggerAt(reading, "org_body", at);
	const head = body ?? triggerAt(reading, "org_head", at);
	if (!head || body && isAfterMembership(reading, at)) return void 0;
	if (!reading.words[at]?.isCapital) return lowerHeaded(reading, known, head);
	const last = complementEnd(reading, known, head);
	if (!(last > head.last || body !== void 0) || last - at >= MOST_WORDS$3) return void 0;
	return organisation(reading, qualifiedFrom(reading, at), last, .8, head);
}
/** In English the adjectives come first: National Assembly of …, Moroccan House of Representatives. */
function qualifiedFrom(reading, at) {
	let first = at;
	while (reading.language === "en" && at - first < MOST_QUALIFIERS && isQualifier(reading, first - 1)) first -= 1;
	return first;
}
function isQualifier(reading, at) {
	if (!reading.words[at]?.isCapital || !isJoined(reading, at + 1)) return false;
	return !isOtherName(reading, at) && !isTrigger$1(reading, at, "person_role");
}
/** `membre du Bureau politique` states one person's role; the body is not spoken of. */
function isAfterMembership(reading, at) {
	if (![
		"du",
		"de",
		"of",
		"the"
	].includes(reading.words[at - 1]?.folded ?? "")) return false;
	return [at - 2, at - 3].some((index) => ["membre", "member"].includes(reading.words[index]?.folded ?? ""));
}
/** A head in small letters names something only if a capital follows in its complement, and that is no person. */
function lowerHeaded(reading, known, head) {
	if (!isOfClass(reading, head.first, "named_in_small", "named_directly", "announcing_head")) return void 0;
	let opener = head.last + 1;
	while (isAdjective(reading, opener)) opener += 1;
	if (isNamedDirectly(reading, opener)) return namedDirectly(reading, head, opener);
	const at = pastConnectives(reading, opener);
	if (!(isOfClass(reading, opener, "opener") && isJoined(reading, opener)) || known.has(at) || !canName(reading, at)) return void 0;
	if (at === opener + 1 && ["de", "d"].includes(reading.words[opener]?.folded ?? "") && isOfClass(reading, head.first, "party_head")) return void 0;
	return organisation(reading, head.first, capitalsEnd(reading, at), .7, head);
}
function isNamedDirectly(reading, at) {
	if (!reading.words[at]?.isCapital || !isJoined(reading, at)) return false;
	return !isOtherName(reading, at) && !isTrigger$1(reading, at, "person_role");
}
/** association Tifaouine, fondation allemande Friedrich Lenz, with their head; of le quotidien X only the name. */
function namedDirectly(reading, head, at) {
	const last = capitalsEnd(reading, at);
	if (isOfClass(reading, head.first, "named_directly")) return organisation(reading, head.first, last, .75, head);
	return isOfClass(reading, head.first, "announcing_head") ? organisation(reading, at, last, .7, head) : void 0;
}
/** Whether the word begins a proper name that is nobody's. */
function canName(reading, at) {
	if (!reading.words[at]?.isCapital || !isJoined(reading, at)) return false;
	return !(longestMatch(reading, reading.lexicon.people.given, at) !== void 0) && !isTrigger$1(reading, at, "person_title", "person_role");
}
/** English puts its head last: Islamic Development Bank, Moroccan Press Union. */
function headedAtEnd$1(reading, at) {
	const isStart = reading.words[at]?.isCapital && !reading.words[at - 1]?.isCapital;
	if (reading.language !== "en" || !isStart || isOtherName(reading, at)) return void 0;
	const last = capitalsEnd(reading, at);
	const head = triggerAt(reading, "org_head", last);
	if (!head || last === at || last - at > 6 || isTrigger$1(reading, at, "person_role")) return void 0;
	return organisation(reading, at, last, .75, head);
}
function organisation(reading, first, last, trust, head) {
	const [start, end] = [reading.words[first]?.start, reading.words[last]?.end];
	if (start === void 0 || end === void 0) return void 0;
	const written = reading.text.slice(head.start, head.end);
	return {
		type: "organisation",
		first,
		last,
		start,
		end,
		trust,
		reasons: [isTrigger$1(reading, head.first, "org_body") ? reason("party-body", { body: written }) : reason("organisation-head", { head: written })]
	};
}
// ../../work/wt/names/shared/suggest/entities/latin-name.ts
var MOST_WORDS$2 = 7;
/** Capitals of up to so many letters may be an acronym. */
var LONGEST_ACRONYM = 6;
var MOST_HYPHENATED = 5;
var CONTRACTIONS = new Set("s t d m re ll ve".split(" "));
/**
* The Latin-script name that starts at the word `at`: words with a capital and the particles that lead them in, joined by
* spaces or hyphens. Does not ask whether it is a person; `hasGivenName` says whether its first unit is a listed name.
*/
function latinNameAt(reading, at) {
	if (!isNameWord(reading, at, at)) return void 0;
	const units = [];
	let last = at - 1;
	while (last + 1 - at < MOST_WORDS$2) {
		const next = unitEnd(reading, at, last + 1);
		if (next === void 0) break;
		units.push(last + 1);
		last = next;
		if (units.length > 1 && isOfClass(reading, next, "numeral")) break;
	}
	const [start, end] = [reading.words[at]?.start, reading.words[last]?.end];
	if (units.length === 0 || start === void 0 || end === void 0) return void 0;
	const given = longestMatch(reading, reading.lexicon.people.given, at);
	return {
		first: at,
		last,
		start,
		end,
		units,
		hasGivenName: given !== void 0 && given.last <= last,
		hasFamilyName: units.slice(1).some((unit) => longestMatch(reading, reading.lexicon.people.family, unit))
	};
}
/** The last word of the unit that starts at `at`, in a name that starts at `from`. */
function unitEnd(reading, from, at) {
	if (at - from > MOST_WORDS$2 || at > from && !isJoined(reading, at)) return void 0;
	if (isPrefix(reading, at)) return at + 1;
	if (at > from && hasSign(reading, at, GAP.apostrophe) && !reading.words[at - 1]?.isCapital) return void 0;
	if (leadsIn(reading, from, at)) return unitEnd(reading, from, at + 1) ?? at + 1;
	return isNameWord(reading, from, at) ? hyphenatedEnd(reading, at) : void 0;
}
/** M'hamed, N'Golo, O'Neill: one letter and an apostrophe that belong to the name. */
function isPrefix(reading, at) {
	const next = reading.words[at + 1];
	if (!reading.words[at]?.isCapital || !isOfClass(reading, at, "name_prefix")) return false;
	return next?.script === "latin" && next.gap === GAP.apostrophe;
}
/** The last of the words that hyphens join to `at`, whatever their case, or apostrophes within: Jong-un, Buqar'y. */
function hyphenatedEnd(reading, at) {
	let last = at;
	while (last < at + MOST_HYPHENATED && isGlued(reading, last + 1)) last += 1;
	return last;
}
/** Small letters after an apostrophe go on a name, but not the `s` of a possessive or a contraction (we'll). */
function isGlued(reading, at) {
	const next = reading.words[at];
	if (next?.script !== "latin") return false;
	if (next.gap === GAP.hyphen) return true;
	return next.gap === GAP.apostrophe && !next.isCapital && reading.words[at - 1]?.isCapital === true && !CONTRACTIONS.has(next.folded);
}
/** Whether the word at `at` is a particle that leads in the word after it. */
function leadsIn(reading, from, at) {
	const [word, next] = [reading.words[at], reading.words[at + 1]];
	if (!word || !next || !isJoined(reading, at + 1)) return false;
	if (isOfClass(reading, at, "european_particle")) return leadsInEuropean(reading, from, at);
	if (!isOfClass(reading, at, "latin_particle") || !(word.isCapital || at > from)) return false;
	if (leadsInSmall(reading, at)) return true;
	return next.isCapital && isNameWord(reading, from, at + 1);
}
/** Pasted text breaks `Al-Zain` as `Al -zain`: after an article and a hyphen the name may stand in small letters. */
function leadsInSmall(reading, at) {
	return isOfClass(reading, at, "name_article") && hasSign(reading, at + 1, GAP.hyphen) && isJoined(reading, at + 1);
}
/** `de`, `van` and the like are everyday words: they lead in a capital, within a name, and no known place or party. */
function leadsInEuropean(reading, from, at) {
	if (at === from || !reading.words[at + 1]?.isCapital) return false;
	if (longestMatch(reading, reading.lexicon.names, at + 1)) return false;
	return reading.words[at]?.isCapital === true || isListedGiven(reading, from);
}
function isListedGiven(reading, at) {
	return longestMatch(reading, reading.lexicon.people.given, at) !== void 0;
}
/** A word with a capital that is no function word, role, title or acronym, in a name that starts at `from`. */
function isNameWord(reading, from, at) {
	const word = reading.words[at];
	if (word?.script !== "latin" || !word.isCapital) return false;
	if (isOfClass(reading, at, "numeral") && at > from) return word.isUpper || word.folded.length === 1;
	if (isOfClass(reading, at, "latin_particle")) return leadsInSmall(reading, at) || reading.words[at + 1]?.isCapital === true;
	if (word.end - word.start < 2 || isOfClass(reading, at, "function", "time", "noun", "acronym")) return false;
	return isListedGiven(reading, at) || !announces(reading, at) && !isAcronym$1(reading, at, word);
}
function announces(reading, at) {
	return [
		"person_title",
		"person_role",
		"org_head",
		"place_head"
	].some((kind) => wholeTriggerAt(reading, kind, at) !== void 0);
}
/** A few capitals are an acronym, unless the words beside them are in capitals too, or a given name stands before. */
function isAcronym$1(reading, at, word) {
	if (!word.isUpper || word.end - word.start > LONGEST_ACRONYM) return false;
	const [before, after] = [reading.words[at - 1], reading.words[at + 1]];
	const isShouted = [before, after].some((other) => other?.isUpper && other.end - other.start > 3);
	const isAfterGiven = before?.isCapital === true && !before.isUpper && isListedGiven(reading, at - 1);
	return !isShouted && !isAfterGiven;
}
// ../../work/wt/names/shared/suggest/entities/place-entry.ts
/** The lexicon's kinds of place that heads name, by the folded head. */
var KINDS_OF_HEADS = /* @__PURE__ */ new Map([
	["اقليم", ["province"]],
	["province", ["province"]],
	["عماله", ["prefecture"]],
	["prefecture", ["prefecture"]],
	["جهه", ["region"]],
	["region", ["region"]],
	["جماعه", ["commune_urban", "commune_rural"]],
	["commune", ["commune_urban", "commune_rural"]],
	["مقاطعه", ["arrondissement"]],
	["arrondissement", ["arrondissement"]]
]);
/** The lexicon's place at the word `at`, of the kind that the head says: of the two Sefrous, إقليم صفرو is the province. */
function entryUnderHead(reading, head, at) {
	const kinds = KINDS_OF_HEADS.get(head) ?? [];
	return (longestMatch(reading, reading.lexicon.names, at)?.values ?? []).find(({ entry }) => kinds.includes(entry.kind))?.entry;
}
// ../../work/wt/names/shared/suggest/entities/latin-place.ts
var MOST_WORDS$1 = 7;
var TO = "à";
/** The place whose head, or else whose preposition `à`, stands at the word or before it. */
function latinPlaceAt(reading, known, at) {
	const inside = triggerAt(reading, "place_head_kept", at) ?? triggerAt(reading, "place_head_weak", at);
	const head = inside ?? triggerAt(reading, "place_head", at);
	if (!head) return afterPreposition(reading, known, at) ?? headedAtEnd(reading, at);
	const next = pastConnectives(reading, head.last + 1, 2);
	const inner = known.get(next);
	if (!isJoined(reading, next) || !mayBeUnder(reading, head, next, inner)) return void 0;
	const last = Math.max(inner?.last ?? -1, runEnd(reading, next));
	if (!(inside ? !isPartOfTown(reading, head, next, inner) : isCapitalHead(reading, at))) return inner ? void 0 : place$1(reading, head, next, last, .75);
	return inner ? knownUnderHead$1(reading, head, next, last) : place$1(reading, head, head.first, last, .75);
}
function knownUnderHead$1(reading, head, next, last) {
	const entry = entryUnderHead(reading, head.folded, next);
	const found = place$1(reading, head, head.first, last, .93);
	return found && {
		...found,
		...entry ? { entry } : {}
	};
}
/** Whether what stands under a head may be its name: a known place, or unknown, for a weak head (port, camp) only known. */
function mayBeUnder(reading, head, at, inner) {
	if (!reading.words[at]?.isCapital) return false;
	return inner ? inner.type === "place" : isTrigger$1(reading, head.first, "place_head_kept", "place_head");
}
/** `le centre de Rabat` is a part of Rabat, `le centre Fifi` has that name. */
function isPartOfTown(reading, head, next, inner) {
	return inner !== void 0 && next > head.last + 1 && isOfClass(reading, head.first, "part_of_town");
}
/** A head with a capital is part of the name (Province de Boulemane), one without is not (province d'Azilal). */
function isCapitalHead(reading, at) {
	return reading.words[at]?.isCapital === true && !hasSign(reading, at, GAP.edge | GAP.stop);
}
/** The last of the capitals, and the connectives that lead capitals in, from `at`: Caïd El Matouki, Palais du Peuple. */
function runEnd(reading, at) {
	let last = hyphenatedEnd(reading, at);
	while (last - at < MOST_WORDS$1) {
		const next = reading.words[last + 1]?.isCapital ? last + 1 : pastConnectives(reading, last + 1, 2);
		if (!reading.words[next]?.isCapital || !isJoined(reading, next) || !isJoined(reading, last + 1)) break;
		if (next > last + 1 && longestMatch(reading, reading.lexicon.names, next)) break;
		last = hyphenatedEnd(reading, next);
	}
	return last;
}
/** English puts its head last: Mohammed V Theatre, Menara Gardens Square. */
function headedAtEnd(reading, at) {
	if (reading.language !== "en" || !reading.words[at]?.isCapital || reading.words[at - 1]?.isCapital) return void 0;
	let last = at;
	while (reading.words[last + 1]?.isCapital && isJoined(reading, last + 1) && last - at < MOST_WORDS$1) last += 1;
	const head = triggerAt(reading, "place_head_kept", last);
	const isNamed = last > at && !isOfClass(reading, at, "function") && !isTrigger$1(reading, at, "person_title", "person_role");
	return head && isNamed ? place$1(reading, head, at, last, .75) : void 0;
}
/** à Imouzzer Marmoucha: in French, `à` and a capital nearly always place something. */
function afterPreposition(reading, known, at) {
	if (reading.language !== "fr" || !isAfterTo(reading, at) || known.has(at) || reading.words[at]?.isUpper) return void 0;
	if (longestMatch(reading, reading.lexicon.people.given, at) || isTrigger$1(reading, at, "person_title")) return void 0;
	const name = latinNameAt(reading, at);
	if (!name) return void 0;
	const { last, start, end } = name;
	return {
		type: "place",
		first: at,
		last,
		start,
		end,
		trust: .7,
		reasons: [reason("place-preposition", { preposition: TO })]
	};
}
/** Whether the word has a capital and stands right after `à`; folded, `à` is the verb `a`. */
function isAfterTo(reading, at) {
	const before = reading.words[at - 1];
	if (!before || !reading.words[at]?.isCapital || !isSpaced$1(reading, at)) return false;
	return reading.text.slice(before.start, before.end).toLowerCase() === TO;
}
function place$1(reading, head, first, last, trust) {
	const [start, end] = [reading.words[first]?.start, reading.words[last]?.end];
	if (start === void 0 || end === void 0) return void 0;
	return {
		type: "place",
		first,
		last,
		start,
		end,
		trust,
		reasons: [reason("place-head", { head: reading.text.slice(head.start, head.end) })]
	};
}
// ../../work/wt/names/shared/suggest/entities/06-places.ts
var COMMUNE = "جماعه";
/** Finds places by their head (حي الانبعاث, salle Errabii, province de X) and, in French, by the preposition `à`. */
function headedPlaces(reading, known) {
	const found = [];
	for (const [at, word] of reading.words.entries()) {
		const candidate = word.script === "arabic" ? arabicPlaceAt(reading, known, at) : latinPlaceAt(reading, known, at);
		if (candidate) found.push(candidate);
	}
	return found;
}
/** Heads that are part of the name (حي), that are so before a known place only (جهة), and that only announce (مدينة). */
function arabicPlaceAt(reading, known, at) {
	const [kept, weak] = [triggerAt(reading, "place_head_kept", at), triggerAt(reading, "place_head_weak", at)];
	const head = kept ?? weak ?? triggerAt(reading, "place_head", at);
	if (!head || !isSpaced$1(reading, head.last + 1)) return void 0;
	if (isInClass(reading, head.folded, "definite_place_head")) return definitePlace(reading, head);
	const inner = plainPlaceAt(reading, known, head.last + 1);
	if (inner) return kept || weak ? knownUnderHead(reading, known, head, inner) : void 0;
	if (weak && !kept) return void 0;
	return kept ? place(reading, head, head.first, nameEnd(reading, head.last + 1)) : announced(reading, head);
}
/** The known place that stands at the word with no particle before it. */
function plainPlaceAt(reading, known, at) {
	const candidate = known.get(at);
	return candidate?.type === "place" && candidate.start === reading.words[at]?.start ? candidate : void 0;
}
function knownUnderHead(reading, known, head, inner) {
	if (head.folded === COMMUNE && isGoverned(reading, head.first)) return void 0;
	const second = isJoined(reading, inner.last + 1) ? plainPlaceAt(reading, known, inner.last + 1) : void 0;
	const found = place(reading, head, head.first, second?.last ?? inner.last);
	const entry = entryUnderHead(reading, head.folded, inner.first);
	return found && {
		...found,
		trust: .95,
		...entry ? { entry } : {}
	};
}
/** An unknown name after a head that is no part of it. A definite noun there only describes (مدينة النضال). */
function announced(reading, head) {
	const at = head.last + 1;
	return isDefiniteAt(reading, at) ? void 0 : place(reading, head, at, nameEnd(reading, at));
}
/** Heads that take their name as an adjective: الحي المحمدي, الدوار الجديد. */
function definitePlace(reading, head) {
	const at = head.last + 1;
	return isDefiniteAt(reading, at) && !isStopWord(reading, at) ? place(reading, head, head.first, at) : void 0;
}
/** Where the name after a head ends: a person's name (شارع محمد الخامس), a construct (جامع الفنا), or a word or two. */
function nameEnd(reading, at) {
	const word = reading.words[at];
	if (!word || !canBePlace(reading, at)) return void 0;
	const person = arabicNameAt(reading, at);
	if (person?.start === word.start) return person.last;
	const isAlone = reading.words[at + 1]?.script !== "arabic" || !isSpaced$1(reading, at + 1) || isStopWord(reading, at + 1);
	if (isOfClass(reading, at, "particle")) return isAlone ? void 0 : at + 1;
	if (!isAlone && goesOn$1(reading, at)) return at + 1;
	return isLikelyName(reading, at) ? at : void 0;
}
/** No stop word, everyday noun, or what another name begins with. */
function canBePlace(reading, at) {
	const word = reading.words[at];
	if (word?.script !== "arabic" || word.hasTanwin || isStopWord(reading, at)) return false;
	if (isOfClass(reading, at, "noun", "plain", "generic") || hasDefiniteStem(reading, at)) return false;
	if ((triggerAt(reading, "place_head_kept", at)?.start ?? word.start) > word.start) return false;
	return !isTrigger$1(reading, at, "place_head", "place_hint", "org_head", "person_role");
}
/** A definite name goes on with an adjective of place (القصر القديم) or a name of descent, an indefinite one with what it is in construct with. */
function goesOn$1(reading, at) {
	if (isDefiniteAt(reading, at) && isOfClass(reading, at + 1, "place_adjective")) return true;
	if (isPlainAdjective(reading, at + 1)) return false;
	return isDefiniteAt(reading, at) ? isNisba(reading, at + 1) : isDefiniteAt(reading, at + 1);
}
/** An indefinite word after a head is a name unless it is joined by و, or an adjective (مدينة صناعية) or plural. */
function isLikelyName(reading, at) {
	const folded = reading.words[at]?.folded ?? "";
	if (folded.length < 3 || folded.startsWith("و") && reading.stemsOf(at).length > 0) return false;
	return isDefiniteAt(reading, at) || !/(يه|ين|ون|ات)$/.test(folded);
}
/** A place from the word `first` to `last`, found by its head. */
function place(reading, head, first, last) {
	const start = first === head.first ? head.start : reading.words[first]?.start;
	const end = last === void 0 ? void 0 : reading.words[last]?.end;
	if (last === void 0 || start === void 0 || end === void 0) return void 0;
	return {
		type: "place",
		first,
		last,
		start,
		end,
		trust: .75,
		reasons: [reason("place-head", { head: reading.text.slice(head.start, head.end) })]
	};
}
// ../../work/wt/names/shared/suggest/entities/roles.ts
/** No role is longer. */
var FARTHEST = 16;
var MOST_TITLES = 4;
var COPULAS = /* @__PURE__ */ new Set([
	"هو",
	"هي",
	"est",
	"is"
]);
var BREAKS = GAP.stop | GAP.edge | GAP.other;
/**
* The role stated right before a name, with a comma or without: from the farthest role noun of the clause up to the name's
* honorifics. `isPersonWord` says where other people stand, since no role goes over a name; in a list, what stands before
* the comma is another's (…، نائبة، وعبد الغني).
*/
function roleBefore(reading, name, isPersonWord) {
	const end = lastBeforeTitles(reading, name.first);
	if (isOfClass(reading, end, "function") && !COPULAS.has(reading.words[end]?.folded ?? "")) return void 0;
	const nearest = Math.max(0, name.first - FARTHEST);
	let found;
	for (let index = name.first - 1; index >= nearest; index -= 1) {
		if (!joinsName(reading, index + 1, end, name) || isPersonWord(index) || opensClause(reading, index)) break;
		const role = triggerAt(reading, "person_role", index);
		if (role && role.last <= end) found = role;
		else if (isOfClass(reading, index, "verb")) break;
	}
	return found && rangeOf(reading, found, trim(reading, found.last, end));
}
/** Within a role there is no pause; before the name a comma may stand, and the full stop of `M.`. */
function joinsName(reading, at, end, name) {
	const isAtName = at === name.first;
	if (hasSign(reading, at, isAtName && titleEndingAt(reading, at - 1) !== void 0 ? BREAKS & ~GAP.stop : BREAKS)) return false;
	if (!hasSign(reading, at, GAP.comma)) return true;
	return at > end && !(isAtName && isConjoined(reading, name));
}
/** Whether و is attached to the name, or `et` stands before it: it is the next of a list. */
function isConjoined(reading, name) {
	const word = reading.words[name.first];
	return word !== void 0 && word.start < name.start && word.folded.startsWith("و");
}
/** A word that opens a clause. Folded, `à` is the verb `a`. */
function opensClause(reading, at) {
	const word = reading.words[at];
	if (!word || !isOfClass(reading, at, "clause")) return false;
	return reading.text.slice(word.start, word.end).toLowerCase() !== "à" && !triggerAt(reading, "person_title", at);
}
/** The last word before the honorifics and articles that stand before the word `at`. */
function lastBeforeTitles(reading, at) {
	let end = at - 1;
	for (let step = 0; step < MOST_TITLES; step += 1) {
		const title = titleEndingAt(reading, end);
		if (title) end = title.first - 1;
		else if ([
			"le",
			"la",
			"l",
			"the"
		].includes(reading.words[end]?.folded ?? "")) end -= 1;
		else break;
	}
	return end;
}
function titleEndingAt(reading, end) {
	for (let back = 3; back >= 0; back -= 1) {
		const title = triggerAt(reading, "person_title", end - back);
		if (title?.last === end) return title;
	}
}
/**
* The role stated right after the word `at`, with a comma or without: from its noun to the end of the phrase. In Arabic
* also after ك (كمقرر).
*/
function roleAfter(reading, at, isPersonWord) {
	if (!hasOnly(reading, at + 1, GAP.space | GAP.comma | GAP.bracket)) return void 0;
	const head = hasSign(reading, at + 1, GAP.comma | GAP.bracket) ? apposed(reading, at + 1) : adjoined(reading, at + 1);
	if (!head) return void 0;
	let last = head.last;
	while (last - at < FARTHEST && goesOn(reading, last + 1, isPersonWord)) last += 1;
	return rangeOf(reading, head, trim(reading, head.last, last));
}
/** After a comma the role may have an article: X, le président du …. */
function apposed(reading, at) {
	return triggerAt(reading, "person_role", [
		"le",
		"la",
		"l",
		"the",
		"son",
		"sa"
	].includes(reading.words[at]?.folded ?? "") ? at + 1 : at);
}
/** Without a comma only Arabic goes on with a role: محمد الناجي الكاتب الإقليمي, كمقرر للجنة. */
function adjoined(reading, at) {
	const word = reading.words[at];
	if (word?.script !== "arabic") return void 0;
	const isLike = word.folded.startsWith("ك");
	return wholeTriggerAt(reading, "person_role", at) ?? (isLike ? triggerAt(reading, "person_role", at) : void 0);
}
function goesOn(reading, at, isPersonWord) {
	const word = reading.words[at];
	if (!word || hasSign(reading, at, BREAKS | GAP.comma | GAP.bracket)) return false;
	if (opensClause(reading, at) || isPersonWord(at)) return false;
	return word.script !== "arabic" || !isVerb(reading, at);
}
/** A role does not end on a function word. */
function trim(reading, from, to) {
	let last = to;
	while (last > from && isOfClass(reading, last, "function")) last -= 1;
	return last;
}
function rangeOf(reading, head, last) {
	const end = reading.words[last]?.end;
	return end === void 0 ? void 0 : {
		first: head.first,
		last,
		start: head.start,
		end
	};
}
// ../../work/wt/names/shared/suggest/entities/apposed-stranger.ts
var FEWEST_WORDS = 2;
var MOST_WORDS = 4;
var nobody$1 = () => false;
/**
* A foreign name in Arabic letters, of which no list knows a word: between two commas, the second of them before a role
* («، ألاسان بالا، رئيس …»), with و before it or without.
*/
function apposedStrangerAt(reading, at) {
	const word = reading.words[at];
	if (!word || !hasSign(reading, at, GAP.comma) || !hasOnly(reading, at, GAP.comma | GAP.space)) return void 0;
	const last = endBeforeComma(reading, at);
	if (last === void 0 || !roleAfter(reading, last, nobody$1)) return void 0;
	const isConjoined = word.folded.startsWith("و") && !arabicNameAt(reading, at);
	const start = word.start + (isConjoined ? 1 : 0);
	const end = reading.words[last]?.end ?? word.end;
	const parts = {
		first: at,
		last,
		start,
		end,
		units: Array.from({ length: last - at + 1 }, (_, index) => at + index),
		hasGivenName: false,
		hasFamilyName: false
	};
	return {
		type: "person",
		first: at,
		last,
		start,
		end,
		trust: .75,
		reasons: [reason("role-after")],
		parts
	};
}
/** The last word before the next comma, where all up to it can be parts of a name. */
function endBeforeComma(reading, at) {
	for (let index = at; index < at + MOST_WORDS; index += 1) {
		const word = reading.words[index];
		if (word?.script !== "arabic" || word.hasTanwin || index > at && !isSpaced$1(reading, index)) return void 0;
		if (index === at ? isDefiniteAt(reading, at) || !canOpen(reading, at) : !canGoOn(reading, index)) return void 0;
		if (hasSign(reading, index + 1, GAP.comma)) return index - at + 1 >= FEWEST_WORDS ? index : void 0;
	}
}
/** Of a foreign name even a word that could be read as particle and word (بالا) goes on. */
function canGoOn(reading, at) {
	if (isStopWord(reading, at) || hasDefiniteStem(reading, at) || reading.words[at]?.folded.startsWith("و")) return false;
	return !isOfClass(reading, at, "noun", "generic", "plain") && !isTrigger$1(reading, at, "person_title", "person_role", "org_head", "place_head");
}
/** Its first word, without و, is no verb, function word or everyday noun. */
function canOpen(reading, at) {
	const word = reading.words[at];
	if (!word?.folded.startsWith("و")) return !breaksName(reading, at);
	const { lexicon } = reading;
	const stem = word.folded.slice(1);
	const isEveryday = [
		lexicon.words.function,
		lexicon.words.verb,
		lexicon.words.noun,
		lexicon.words.time,
		lexicon.words.plain
	];
	return stem.length > 2 && !stem.startsWith("ال") && !/^[يتن]...|...وا$/.test(stem) && !isEveryday.some((words) => words.has(stem));
}
// ../../work/wt/names/shared/suggest/entities/person-evidence.ts
var NO_EVIDENCE = {
	title: false,
	roleBefore: false,
	roleAfter: false,
	verb: false,
	organisation: false,
	affiliation: false
};
/** Titles stand within this many words before a name. */
var LONGEST_TITLE = 4;
/** A title of so few letters may end in a full stop of its own (M., Dr., د.). */
var ABBREVIATED = 3;
/** What is left in doubt after each reason: of names with one reason about a third are wrong, with two a tenth. */
var DOUBT = .35;
var nobody = () => false;
function evidenceFor(reading, known, parts) {
	return {
		title: isTitled(reading, parts.first),
		roleBefore: roleBefore(reading, parts, nobody) !== void 0,
		roleAfter: roleAfter(reading, parts.last, nobody) !== void 0,
		verb: isVerb(reading, parts.first - 1) || speaksAt(reading, parts.last + 1),
		organisation: speaksForOrganisation(reading, known, parts.last + 1),
		affiliation: isAffiliated(reading, known, parts.last + 1)
	};
}
/** Whether a verb of speaking stands at the word, right after the one before. */
function speaksAt(reading, at) {
	return isSpaced$1(reading, at) && isTrigger$1(reading, at, "speech_verb");
}
function speaksForOrganisation(reading, known, at) {
	if (reading.words[at]?.folded !== "عن" || !isSpaced$1(reading, at)) return false;
	return known.get(at + 1)?.type === "organisation" || isTrigger$1(reading, at + 1, "org_head");
}
/** Whether a bracket opens at the word and holds a known organisation and nothing more. */
function isAffiliated(reading, known, at) {
	if (!hasSign(reading, at, GAP.bracket) || !hasOnly(reading, at, GAP.space | GAP.bracket)) return false;
	const name = known.get(at);
	return name?.type === "organisation" && ")]".includes(reading.text.charAt(name.end) || " ");
}
/** Whether an honorific ends right before the word; its own full stop does not count. */
function isTitled(reading, at) {
	if (!hasOnly(reading, at, GAP.space | GAP.stop)) return false;
	const isDotted = hasSign(reading, at, GAP.stop);
	for (let back = 1; back <= LONGEST_TITLE; back += 1) {
		if (triggerAt(reading, "person_title", at - back)?.last !== at - 1) continue;
		const last = reading.words[at - 1];
		const isShort = last !== void 0 && last.end - last.start <= ABBREVIATED;
		if (isShort && last.script === "latin" && !last.isCapital) continue;
		if (!isDotted || isShort) return true;
	}
	return false;
}
/** A person found by a name and what stands beside it. */
function personOf(reading, parts, evidence) {
	const { first, last, start, end } = parts;
	const name = reading.text.slice(start, end);
	const reasons = [
		...parts.hasGivenName ? [reason("given-name", { name })] : [],
		...parts.hasFamilyName ? [reason("family-name", { name })] : [],
		...evidence.title ? [reason("title-before")] : [],
		...evidence.roleBefore ? [reason("role-before")] : [],
		...evidence.roleAfter ? [reason("role-after")] : [],
		...evidence.verb ? [reason("beside-speech-verb")] : [],
		...evidence.organisation ? [reason("speaks-for-organisation")] : [],
		...evidence.affiliation ? [reason("affiliation-after")] : []
	];
	return {
		type: "person",
		first,
		last,
		start,
		end,
		trust: 1 - DOUBT ** Math.max(1, reasons.length),
		reasons,
		parts
	};
}
// ../../work/wt/names/shared/suggest/entities/bare-surname.ts
/** وأكد بنكيران أن, Benkirane a déclaré: a listed family name, which is no given one, beside a verb of speaking. */
function bareSurnameAt(reading, at) {
	const { people } = reading.lexicon;
	const match = longestMatch(reading, people.family, at);
	const word = reading.words[at];
	if (!match || !word || match.start !== word.start || match.values.some((name) => name.isWord)) return void 0;
	if (word.script === "latin" && !word.isCapital) return void 0;
	if (longestMatch(reading, people.given, at) || isPlainAdjective(reading, at)) return void 0;
	if (!(isSpaced$1(reading, at) && triggerAt(reading, "speech_verb", at - 1)?.last === at - 1) && !speaksAt(reading, match.last + 1)) return void 0;
	const { first, last, start, end } = match;
	return personOf(reading, {
		first,
		last,
		start,
		end,
		units: [at],
		hasGivenName: false,
		hasFamilyName: true
	}, {
		...NO_EVIDENCE,
		verb: true
	});
}
// ../../work/wt/names/shared/suggest/entities/arabic-person.ts
/** The person whom an Arabic name that starts at the word names. */
function arabicPersonAt(reading, known, at) {
	const listed = arabicNameAt(reading, at);
	if (listed) return personOf(reading, listed, evidenceFor(reading, known, listed));
	const unlisted = arabicNameAt(reading, at, true);
	const evidence = unlisted && evidenceFor(reading, known, unlisted);
	if (evidence && isUnlistedPerson(reading, unlisted, evidence)) return personOf(reading, unlisted, evidence);
	const stranger = apposedStrangerAt(reading, at);
	if (stranger) return stranger;
	return isTitled(reading, at) ? titledSurnameAt(reading, at) : bareSurnameAt(reading, at);
}
/**
* Arabic has no capitals, so of a name of which no part is listed more is asked: a title; or an organisation spoken for; or
* a role in apposition, set off by a comma, and a boundary on the name's other side.
*/
function isUnlistedPerson(reading, parts, evidence) {
	const isPlain = reading.stemsOf(parts.first).length === 0;
	if (evidence.title && isPlain || evidence.organisation || evidence.affiliation) return true;
	if (isListedWord(reading, parts.first)) return evidence.roleBefore || evidence.roleAfter;
	if (evidence.roleBefore && isApposed(reading, parts)) return isEnded(reading, parts.last + 1);
	const isLedIn = isVerb(reading, parts.first - 1) || reading.words[parts.first - 1]?.folded === "و";
	return isPlain && isLedIn && evidence.roleAfter && hasSign(reading, parts.last + 1, GAP.comma);
}
function isEnded(reading, at) {
	if (!isSpaced$1(reading, at) || isVerb(reading, at) || isFunctionWord(reading, at)) return true;
	return reading.stemsOf(at).length > 0 && reading.words[at]?.folded.startsWith("و") === true;
}
/**
* After a comma, after a nationality that closes the role (الباحثة الفرنسية ماري لورون), or, where the family name is
* shaped as one, after any definite word (الأمين الإقليمي …), a name in apposition may begin.
*/
function isApposed(reading, { first: at, units, hasFamilyName }) {
	if (hasSign(reading, at, GAP.comma)) return true;
	if (hasFamilyName && units.length === 2 && isSpaced$1(reading, at) && isDefiniteAt(reading, at - 1)) return true;
	const folded = reading.words[at - 1]?.folded ?? "";
	return isInClass(reading, folded, "demonym") || isInClass(reading, folded.replace(/ه$/, ""), "demonym");
}
/** A listed given name that is an everyday word too (كوثر, نضال): a role beside it is enough. */
function isListedWord(reading, at) {
	return longestMatch(reading, reading.lexicon.people.given, at)?.start === reading.words[at]?.start;
}
/** السيد بنموسى: one word after a title, of a shape that names have. */
function titledSurnameAt(reading, at) {
	const word = reading.words[at];
	if (!word || !isSpaced$1(reading, at) || breaksName(reading, at) || isPlainAdjective(reading, at)) return void 0;
	if (!isHonorific(reading, at - 1)) return void 0;
	if (!(longestMatch(reading, reading.lexicon.people.family, at) !== void 0) && !isNisba(reading, at) && !isGrownTogether(reading, at)) return void 0;
	const { start, end } = word;
	return personOf(reading, {
		first: at,
		last: at,
		start,
		end,
		units: [at],
		hasGivenName: false,
		hasFamilyName: true
	}, {
		...NO_EVIDENCE,
		title: true
	});
}
/** A title that is said with a surname alone; others (الرئيس, الممثل) are as often followed by an adjective. */
function isHonorific(reading, at) {
	const word = reading.words[at];
	if (!word) return false;
	return [word, ...reading.stemsOf(at)].some(({ folded }) => isInClass(reading, folded, "honorific"));
}
// ../../work/wt/names/shared/suggest/entities/latin-person.ts
/** What leads in a complement, not a name (Minister of Foreign Affairs); the `s` of a possessive too. */
var LEADING_IN = new Set("of de du d des the la le l les s".split(" "));
var MOST_CAPITALISED = 3;
/** What ends so is a French noun of action or quality, written with a capital out of respect (Hautes Instructions). */
var ABSTRACT = /....(tion|sion|ment|ite|ance|ence|isme|ure|age)s?$/;
/** The person whom a Latin-script name that starts at the word names. */
function latinPersonAt(reading, known, at) {
	const parts = latinNameAt(reading, at);
	if (!parts) return void 0;
	const isWithTitle = isTitled(reading, at);
	if (isOtherThing(known, parts, isWithTitle)) return void 0;
	if (parts.units.length < 2 && !isWithTitle) return bareSurnameAt(reading, at);
	const evidence = evidenceFor(reading, known, parts);
	if (isWithTitle || parts.hasGivenName || evidence.affiliation) return personOf(reading, parts, evidence);
	if (reading.headlineWords.has(at) || holdsOtherName(known, parts) || isAfterTo(reading, at) || isComplement$1(reading, at)) return void 0;
	return Object.values(evidence).includes(true) ? personOf(reading, parts, evidence) : capitalised(reading, parts);
}
/** Whether the whole stretch is a known organisation, or a place that no title makes a surname of (M. Bouarfa). */
function isOtherThing(known, parts, isWithTitle) {
	const name = known.get(parts.first);
	if (isWithTitle && name?.type === "place") return false;
	return name !== void 0 && name.type !== "person" && name.last >= parts.last;
}
function holdsOtherName(known, parts) {
	for (let at = parts.first; at <= parts.last; at += 1) {
		const name = known.get(at);
		if (name && name.type !== "person") return true;
	}
	return false;
}
function isComplement$1(reading, at) {
	return LEADING_IN.has(reading.words[at - 1]?.folded ?? "");
}
/**
* Two or three words with a capital in the middle of a French sentence, with nothing against them, name a person more
* often than anything else: of such names in a corpus of French news six in ten did.
*/
function capitalised(reading, parts) {
	const { first, last, start, end, units } = parts;
	if (reading.language !== "fr" || hasSign(reading, first, GAP.edge | GAP.stop)) return void 0;
	if (units.length < 2 || units.length > MOST_CAPITALISED) return void 0;
	if (reading.words.slice(first, last + 1).some(({ folded }) => reading.commonWords.has(folded) || ABSTRACT.test(folded))) return void 0;
	return {
		type: "person",
		first,
		last,
		start,
		end,
		trust: .55,
		reasons: [reason("capitalised-name", { name: reading.text.slice(start, end) })],
		parts
	};
}
// ../../work/wt/names/shared/suggest/entities/07-people.ts
/** Finds people: titled names, names of the lists with what follows, and unknown names with a role or verb beside them. */
function people(reading, known) {
	const found = [];
	let at = 0;
	while (at < reading.words.length) {
		const person = personAt(reading, known, at);
		if (person) found.push(person);
		at = person ? person.last + 1 : at + 1;
	}
	return [...found, ...listedBeside(reading, known, found)];
}
function personAt(reading, known, at) {
	const script = reading.words[at]?.script;
	if (script === "arabic") return arabicPersonAt(reading, known, at);
	return script === "latin" ? latinPersonAt(reading, known, at) : void 0;
}
/** Beside a known person in a list (MM. X et Y; كل من فلان وفلان), a name nobody lists is a person too. */
function listedBeside(reading, known, found) {
	const taken = /* @__PURE__ */ new Set();
	for (const { first, last } of found) for (let at = first; at <= last; at += 1) taken.add(at);
	const more = [];
	for (const person of found) {
		let last = person.last;
		while (last !== void 0) {
			const next = nextInList(reading, last);
			const item = next === void 0 || known.has(next) || taken.has(next) ? void 0 : itemAt(reading, next);
			if (item) {
				more.push(item);
				taken.add(item.first);
			}
			last = item?.last;
		}
	}
	return more;
}
function itemAt(reading, at) {
	const isArabic = reading.words[at]?.script === "arabic";
	const parts = isArabic ? arabicNameAt(reading, at, true) : latinNameAt(reading, at);
	if (!parts || parts.units.length < 2 || isArabic && !isWholeItem(reading, parts)) return void 0;
	const { first, last, start, end } = parts;
	return {
		type: "person",
		first,
		last,
		start,
		end,
		trust: .7,
		reasons: [reason("in-list")],
		parts
	};
}
/** An Arabic list item that is a name and nothing more: the list goes on, or the clause ends, right after it. */
function isWholeItem(reading, parts) {
	const next = reading.words[parts.last + 1];
	return !isSpaced$1(reading, parts.last + 1) || next?.folded.startsWith("و") === true || next?.folded === "عن";
}
/** The first word of the next item: after `et`, `and`, a comma, or و written apart. */
function nextInList(reading, last) {
	const next = reading.words[last + 1];
	if (!next || !hasOnly(reading, last + 1, GAP.space | GAP.comma)) return void 0;
	if (isOfClass(reading, last + 1, "list_joint")) return last + 2;
	return hasSign(reading, last + 1, GAP.comma) && next.isCapital ? last + 1 : void 0;
}
/** Whether a candidate is a person whose name's parts are known. */
function isPerson(candidate) {
	return candidate.type === "person" && "parts" in candidate;
}
// ../../work/wt/names/shared/suggest/entities/08-acronyms.ts
var LONGEST$1 = 8;
/** Two letters stand for too much to be believed on their own. */
var SHORTEST_STANDING = 3;
/** Words in capitals longer than this beside an acronym mean that the line is shouted. */
var SHOUTED = 4;
/** How many words a name's last pass may have missed. */
var MOST_MISSING = 3;
var ARTICLES$3 = new Set("le la l du de d au des aux les the of by with".split(" "));
/**
* Finds acronyms: in brackets after the name they stand for (Rassemblement du peuple … (RPG)), and on their own after an
* article (le CNRD, de la CEDEAO).
*/
function acronyms(reading, found) {
	const taken = new Set(found.flatMap(({ first, last }) => range$1(first, last)));
	const endingAt = new Map(found.filter(({ type }) => type !== "person").map((candidate) => [candidate.last, candidate]));
	const longForms = /* @__PURE__ */ new Map();
	const acronymsFound = [];
	for (const [at, word] of reading.words.entries()) {
		if (taken.has(at) || !isAcronym(reading, at, word)) continue;
		const long = (word.gap & GAP.bracket) !== 0 ? longBefore(reading, at, endingAt) : void 0;
		if (long && long.last > (endingAt.get(long.last)?.last ?? -1)) acronymsFound.push(long);
		if (long) longForms.set(word.folded, long);
		const known = longForms.get(word.folded);
		if (known) acronymsFound.push(shortened(reading, at, word, known));
		else if (isStanding(reading, at, word)) acronymsFound.push(standing(reading, at, word));
	}
	return acronymsFound;
}
function range$1(first, last) {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
function isAcronym(reading, at, word) {
	if (!word.isUpper || word.end - word.start > LONGEST$1 || /^\d|^[ivx]+$/.test(word.folded)) return false;
	return ![reading.words[at - 1], reading.words[at + 1]].some((other) => other?.isUpper === true && other.end - other.start > SHOUTED);
}
/**
* The name right before a bracket that the acronym in it stands for. Where the passes ended a name too early (Mouvement des
* citoyens libres), the acronym says how far it goes.
*/
function longBefore(reading, at, endingAt) {
	const word = reading.words[at];
	const end = reading.words[at - 1]?.end;
	for (let missing = 0; word && end !== void 0 && missing <= MOST_MISSING; missing += 1) {
		if (missing > 0 && !isJoined(reading, at - missing)) return void 0;
		const found = endingAt.get(at - 1 - missing);
		const long = found && {
			...found,
			last: at - 1,
			end
		};
		if (long && standsFor(reading, word, long)) return missing === 0 ? found : long;
	}
}
/** Whether the acronym's letters are initials of the name, in order; one may be of a word within a word. */
function standsFor(reading, word, long) {
	let at = 0;
	for (const { folded } of reading.words.slice(long.first, long.last + 1)) if (folded.charAt(0) === word.folded.charAt(at)) at += 1;
	return at >= 2 && at >= word.folded.length - 1;
}
function isStanding(reading, at, word) {
	if (!(word.end - word.start >= SHORTEST_STANDING && !isOfClass(reading, at, "acronym") && !/\d/.test(word.folded)) && !listedAcronym(reading, at)) return false;
	return hasOnly(reading, at, GAP.space | GAP.apostrophe) && ARTICLES$3.has(reading.words[at - 1]?.folded ?? "");
}
function shortened(reading, at, { start, end }, long) {
	const reasons = [reason("acronym-of", { name: reading.text.slice(long.start, long.end) })];
	return {
		type: long.type,
		first: at,
		last: at,
		start,
		end,
		trust: .93,
		reasons,
		shortFor: long
	};
}
/** The lexicon may know it, though it is ambiguous: then the article before it is what speaks for it. */
function standing(reading, at, { start, end }) {
	const entry = listedAcronym(reading, at)?.entry;
	const reasons = [reason("standing-acronym", { acronym: reading.text.slice(start, end) }), ...entry ? [reason("known-in-lexicon")] : []];
	return {
		type: "organisation",
		first: at,
		last: at,
		start,
		end,
		trust: entry ? .85 : .72,
		reasons,
		...entry ? { entry } : {}
	};
}
function listedAcronym(reading, at) {
	const match = longestMatch(reading, reading.lexicon.names, at);
	if (match?.last !== at) return void 0;
	return match.values.find(({ isAcronym: isOne, entry }) => isOne && entry.type === "organisation");
}
// ../../work/wt/names/shared/suggest/entities/candidate.ts
/** Whether two candidates share a word. */
function overlaps(one, other) {
	return one.first <= other.last && other.first <= one.last;
}
/** Whether `inner` lies within `outer` (or is the same stretch). */
function contains(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
// ../../work/wt/names/shared/suggest/entities/09-resolve-overlaps.ts
/**
* Makes one layer of names of what the passes found. The same stretch found twice keeps the reasons of both; a name within
* a longer one of its type goes, and so do people within organisations; of two that cross, the surer stays.
*/
function resolveOverlaps(candidates) {
	const merged = mergeEqual(candidates);
	merged.sort((one, other) => strength(other) - strength(one) || one.start - other.start);
	const kept = new OccupiedWords();
	for (const candidate of merged) if (kept.around(candidate).every((other) => canStandWith(other, candidate))) kept.add(candidate);
	return kept.all().sort((one, other) => one.start - other.start || other.end - one.end);
}
/** Long and sure first; the lexicon before a guess of the same length. */
function strength(candidate) {
	return candidate.last - candidate.first + 3 * candidate.trust + (candidate.entityIds ? 2 : 0);
}
/** The kept names by the words they stand on, so that looking for a clash does not go through them all. */
var OccupiedWords = class {
	byWord = /* @__PURE__ */ new Map();
	kept = [];
	add(candidate) {
		this.kept.push(candidate);
		for (let at = candidate.first; at <= candidate.last; at += 1) {
			const there = this.byWord.get(at);
			if (there) there.push(candidate);
			else this.byWord.set(at, [candidate]);
		}
	}
	around(candidate) {
		const found = [];
		for (let at = candidate.first; at <= candidate.last; at += 1) found.push(...this.byWord.get(at) ?? []);
		return found;
	}
	all() {
		return this.kept;
	}
};
function mergeEqual(candidates) {
	const bySpan = /* @__PURE__ */ new Map();
	for (const candidate of candidates) {
		const key = `${candidate.type} ${candidate.start} ${candidate.end}`;
		const other = bySpan.get(key);
		bySpan.set(key, other ? agree(other, candidate) : candidate);
	}
	return [...bySpan.values()];
}
/** Two finders of one name: each may be wrong, seldom both. */
function agree(one, other) {
	const seen = new Set(one.reasons.map(({ rule }) => rule));
	return {
		...other,
		...one,
		trust: 1 - (1 - one.trust) * (1 - other.trust),
		reasons: [...one.reasons, ...other.reasons.filter(({ rule }) => !seen.has(rule))]
	};
}
function isPartyBody(candidate) {
	return candidate.reasons.some(({ rule }) => rule === "party-body");
}
/** Whether `candidate` may stay beside `kept`, which was surer. */
function canStandWith(kept, candidate) {
	if (!overlaps(kept, candidate)) return true;
	const [outer, inner] = contains(kept, candidate) ? [kept, candidate] : [candidate, kept];
	if (!contains(outer, inner) || outer.start === inner.start && outer.end === inner.end) return false;
	return outer.type === "organisation" && !outer.entry && isNamedWithin(outer, inner);
}
/** A party within its body, a place within the body that sits there: both are named. */
function isNamedWithin(outer, inner) {
	if (inner.type === "organisation") return inner.first > outer.first && (inner.entry !== void 0 || isPartyBody(outer));
	const isAtEnd = inner.last === outer.last || isPartyBody(outer);
	return inner.type === "place" && inner.entry?.kind !== "country" && isAtEnd;
}
// ../../work/wt/names/shared/suggest/entities/10-short-forms.ts
/** The words that candidates stand on. */
function wordsOf$1(candidates) {
	const words = /* @__PURE__ */ new Set();
	for (const { first, last } of candidates) for (let at = first; at <= last; at += 1) words.add(at);
	return words;
}
/** Finds the surnames alone of people whom the article names in full: حجيرة, M. Ouzzine, Ben Maânan. */
function surnames(reading, people, taken) {
	const trie = newTrie();
	for (const person of people) for (const unit of person.parts.units.slice(1)) {
		const words = reading.words.slice(unit, person.last + 1).map(({ folded }) => folded);
		if (words.join("").length > 2 && !isInClass(reading, words.join(" "), "numeral")) addToTrie(trie, words, person);
	}
	const occupied = wordsOf$1(taken);
	const found = [];
	let at = 0;
	while (at < reading.words.length) {
		const match = occupied.has(at) ? void 0 : longestMatch(reading, trie, at);
		const isOne = match !== void 0 && isSurname(reading, match);
		if (isOne) found.push(surnameOf(reading, match));
		at = isOne ? match.last + 1 : at + 1;
	}
	return found;
}
function surnameOf(reading, { first, last, start, end, values }) {
	const person = nearestBefore(values, start);
	const reasons = [reason("surname-of", { name: reading.text.slice(person.start, person.end) })];
	return {
		type: "person",
		first,
		last,
		start,
		end,
		trust: person.trust,
		reasons,
		shortFor: person
	};
}
/** Of several people with one surname the last one named before is meant; in a title, the first one named after. */
function nearestBefore(people, start) {
	let nearest = people[0];
	for (const person of people) if (person.start < start) nearest = person;
	if (!nearest) throw new Error("A surname in the tree belongs to somebody.");
	return nearest;
}
/** A surname that is an everyday word too needs a title or a verb beside it. */
function isSurname(reading, match) {
	const word = reading.words[match.first];
	if (!word) return false;
	if (word.script === "latin") return word.isCapital;
	if (match.start > word.start && match.folded.length < 4) return false;
	return !isInClass(reading, match.folded, "name_word", "noun", "plain", "function", "verb") || match.last > match.first || isSupported(reading, match);
}
function isSupported(reading, match) {
	const before = match.first - 1;
	if ([before, before - 1].some((at) => triggerAt(reading, "person_title", at)?.last === before)) return true;
	if (!hasSign(reading, match.first, GAP.edge) && isVerb(reading, before)) return true;
	return isVerb(reading, match.last + 1);
}
/**
* Finds an organisation's head alone where the article names the organisation in full and the head has a capital (le
* Conseil), which is how French shortens a name.
*/
function shortOrganisations(reading, named) {
	const byHead = longByHead(reading, named);
	const occupied = wordsOf$1(named);
	const found = [];
	for (const [at, { folded, start, end }] of reading.words.entries()) {
		const long = byHead.get(folded);
		if (!long || occupied.has(at) || !isHeadAlone(reading, at)) continue;
		const reasons = [reason("short-form-of", { name: reading.text.slice(long.start, long.end) })];
		found.push({
			type: "organisation",
			first: at,
			last: at,
			start,
			end,
			trust: .75,
			reasons,
			shortFor: long
		});
	}
	return found;
}
/** A capital within a sentence, on a head that begins no other name there. */
function isHeadAlone(reading, at) {
	if (!reading.words[at]?.isCapital || hasSign(reading, at, GAP.edge | GAP.stop)) return false;
	return isTrigger$1(reading, at, "org_head") && !isTrigger$1(reading, at, "org_body");
}
/** The organisation that a capitalised head begins; null where it begins several, so that alone it says too little. */
function longByHead(reading, named) {
	const byHead = /* @__PURE__ */ new Map();
	for (const candidate of named) {
		const head = reading.words[candidate.first];
		if (candidate.type !== "organisation" || !head?.isCapital || candidate.last === candidate.first) continue;
		const other = byHead.get(head.folded);
		if (other === void 0) byHead.set(head.folded, candidate);
		else if (other && !areSame(reading, other, candidate)) byHead.set(head.folded, null);
	}
	return byHead;
}
/** Whether one name begins with the other. */
function areSame(reading, one, other) {
	const length = Math.min(one.last - one.first, other.last - other.first);
	for (let at = 0; at <= length; at += 1) if (reading.words[one.first + at]?.folded !== reading.words[other.first + at]?.folded) return false;
	return true;
}
// ../../work/wt/names/shared/suggest/entities/confidence.ts
/**
* How often suggestions of a type were right, by how far their rules are trusted: up to each trust, the share. Measured on
* 21 annotated Arabic, French and English clippings and, for French, on 227 articles of an open news corpus (WiNER, 2018).
*/
var SHARES = {
	person: [
		[.6, .7],
		[.8, .92],
		[.9, .97],
		[1, .99]
	],
	place: [
		[.72, .9],
		[.8, .75],
		[.94, .93],
		[1, .96]
	],
	organisation: [
		[.73, .55],
		[.78, .7],
		[.83, .82],
		[.9, .85],
		[1, .96]
	]
};
/** The share of suggestions of a type and trust that were right when it was measured, from 0 to 1. */
function calibrated(type, trust) {
	return SHARES[type].find(([upTo]) => trust <= upTo)?.[1] ?? .99;
}
// ../../work/wt/names/shared/suggest/entities/identify-candidates.ts
/** Of names that share a word no more than this are compared, so that a text of nothing but names stays linear. */
var MOST_COMPARED = 64;
/**
* For each candidate a key, the same for all that name one entity within the text: by the lexicon's entry, by the same words,
* or because one is a part of the other's name. People with one surname and different given names stay apart.
*/
function identifyCandidates(reading, candidates) {
	const keys = /* @__PURE__ */ new Map();
	const buckets = /* @__PURE__ */ new Map();
	const full = candidates.filter(({ shortFor }) => !shortFor);
	for (const candidate of full.sort((one, other) => lengthOf$1(other) - lengthOf$1(one))) {
		const words = wordsOf(reading, candidate);
		const bucketsOfIt = bucketKeys(candidate, words).map((key) => bucket(buckets, key));
		const key = bucketsOfIt.flat().find((other) => isSameEntity(candidate, words, other))?.key ?? candidate.entry?.id ?? `${candidate.type}:${words.join(" ")}`;
		keys.set(candidate, key);
		for (const there of bucketsOfIt) if (there.length < MOST_COMPARED) there.push({
			candidate,
			words,
			key
		});
	}
	for (const candidate of candidates) if (candidate.shortFor) keys.set(candidate, keys.get(candidate.shortFor) ?? keyOf(reading, candidate.shortFor));
	return keys;
}
function bucket(buckets, key) {
	const known = buckets.get(key);
	if (known) return known;
	const empty = [];
	buckets.set(key, empty);
	return empty;
}
/** Names of one entity share its entry; or all their words; or, for people the last and for organisations the first one. */
function bucketKeys({ type, entry }, words) {
	const keys = [`${type} ${words.join(" ")}`];
	if (entry) keys.push(entry.id);
	if (type === "person") keys.push(`person, last ${words.at(-1) ?? ""}`);
	if (type === "organisation") keys.push(`organisation, first ${words[0] ?? ""}`);
	return keys;
}
function keyOf(reading, candidate) {
	return `${candidate.type}:${wordsOf(reading, candidate).join(" ")}`;
}
function lengthOf$1(candidate) {
	return candidate.end - candidate.start;
}
/** The folded words of a mention, with the article that ل has taken from the first (للحزب), and و joined to what it joins. */
function wordsOf(reading, { start, end }) {
	const words = [];
	for (const { folded } of tokens(reading.text, start, end)) if (words.at(-1) === "و") words[words.length - 1] = `و${folded}`;
	else words.push(folded);
	return reading.text.slice(Math.max(0, start - 2), start) === "لل" && words[0] !== void 0 ? [`ال${words[0]}`, ...words.slice(1)] : words;
}
function isSameEntity(candidate, words, other) {
	if (candidate.type !== other.candidate.type) return false;
	if (candidate.entry && other.candidate.entry) return candidate.entry.id === other.candidate.entry.id;
	if (words.join(" ") === other.words.join(" ")) return true;
	if (candidate.type === "person") return isShorterPerson(words, other.words);
	return candidate.type === "organisation" && isStart(words, other.words);
}
/** Nabil Benabdallah is Mohamed Nabil Benabdallah: all its words, in order, with the same last one. */
function isShorterPerson(short, long) {
	if (short.length < 2 || short.length >= long.length || short.at(-1) !== long.at(-1)) return false;
	let at = 0;
	for (const word of long) if (word === short[at]) at += 1;
	return at === short.length;
}
/** لجنة العدل والتشريع is لجنة العدل والتشريع وحقوق الإنسان. */
function isStart(short, long) {
	return short.length >= 2 && short.length < long.length && short.every((word, index) => word === long[index]);
}
// ../../work/wt/names/shared/suggest/entities/11-group-mentions.ts
/** Gathers the mentions of each entity into one suggestion, in the order in which the text first names them. */
function groupMentions(reading, candidates, rolesOf, knowledge) {
	const groups = /* @__PURE__ */ new Map();
	const keyOf = identifyCandidates(reading, candidates);
	for (const candidate of candidates) {
		const key = keyOf.get(candidate) ?? "";
		const group = groups.get(key) ?? {
			candidates: [],
			roles: []
		};
		group.candidates.push(candidate);
		group.roles.push(...rolesOf(candidate));
		groups.set(key, group);
	}
	return [...groups.values()].map((group) => suggestionOf$1(reading, group, knowledge)).filter(({ key }) => !knowledge.rejectedKeys.has(key));
}
function lengthOf(candidate) {
	return candidate.end - candidate.start;
}
function suggestionOf$1(reading, { candidates, roles }, knowledge) {
	const { text, language } = reading;
	const sorted = [...candidates].sort((one, other) => one.start - other.start);
	const fullest = [...candidates].sort((one, other) => lengthOf(other) - lengthOf(one))[0];
	const entry = candidates.find((candidate) => candidate.entry)?.entry;
	if (!fullest) throw new Error("A group has a mention.");
	const canonical = canonicalOf(cleanName(text.slice(fullest.start, fullest.end)), fullest, entry, language);
	const key = `${fullest.type}:${fold(canonical)}`;
	const ids = [...new Set(candidates.flatMap((candidate) => candidate.entityIds ?? []))];
	const known = ids.length > 0 ? ids : idsByLexicon(knowledge, entry?.id);
	const distinct = sorted.filter((one, index) => index === 0 || one.start !== sorted[index - 1]?.start);
	return {
		key,
		type: fullest.type,
		canonical,
		mentions: distinct.map(({ start, end }) => quotedSpan(text, start, end)),
		roles: [...roles].sort((one, other) => other.quote.length - one.quote.length),
		confidence: confidenceOf$1(candidates),
		reasons: distinctReasons(candidates),
		entityId: known.length === 1 ? known[0] ?? null : null,
		candidateIds: known.length > 1 ? known : [],
		lexiconId: entry?.id ?? null
	};
}
/** The lexicon's name, or the fullest in the text. A province and its town share a name; with its head, it says which. */
function canonicalOf(written, fullest, entry, language) {
	if (fullest.reasons.some(({ rule }) => rule === "place-head")) return written;
	return entry?.canonical[language] ?? entry?.canonical.fr ?? written;
}
function idsByLexicon(knowledge, lexiconId) {
	if (lexiconId === void 0) return [];
	return knowledge.entities.filter((entity) => entity.lexiconId === lexiconId).map(({ id }) => id);
}
/** Line breaks and double spaces within a name as it was pasted become one space. */
function cleanName(name) {
	return name.replace(/\s+/g, " ");
}
function distinctReasons(candidates) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { reasons } of candidates) for (const reason of reasons) if (!byRule.has(reason.rule)) byRule.set(reason.rule, reason);
	return [...byRule.values()];
}
function confidenceOf$1(candidates) {
	const best = Math.max(...candidates.map(({ trust }) => trust));
	return calibrated(candidates[0]?.type ?? "organisation", best);
}
// ../../work/wt/names/shared/suggest/entities/02-vouch-for.ts
/**
* Keeps the lexicon's ambiguous names only where the text vouches for them: a trigger beside them, a name of the same
* kind beside them in a list (العدالة والتنمية والبام والاستقلال), or the same thing named without ambiguity.
*/
function vouchFor(reading, hits) {
	const sure = new Set(hits.filter(({ isUnsupported }) => !isUnsupported).map(({ entry }) => entry.id));
	const kept = [];
	const accepted = new Set(hits.filter(({ isUnsupported }) => !isUnsupported));
	for (const [index, hit] of hits.entries()) {
		if (!hit.isUnsupported) {
			kept.push(hit);
			continue;
		}
		const listedWith = [hits[index - 1], hits[index + 1]].find((other) => other && accepted.has(other) && areListed(reading, other, hit));
		if (listedWith) {
			accepted.add(hit);
			const name = reading.text.slice(listedWith.start, listedWith.end);
			kept.push({
				...hit,
				reasons: [...hit.reasons, reason("among-named", { name })]
			});
		} else if (sure.has(hit.entry.id) && canBeShort(reading, hit)) kept.push({
			...hit,
			reasons: [...hit.reasons, reason("named-in-full")]
		});
	}
	return kept;
}
/** Whether two names of one kind stand side by side in a list. */
function areListed(reading, one, other) {
	if (one.entry.kind !== other.entry.kind && one.type !== "place") return false;
	if (one.type !== other.type) return false;
	const [before, after] = one.first < other.first ? [one, other] : [other, one];
	const word = reading.words[after.first];
	if (!word || after.first - before.last > 2) return false;
	if (after.first - before.last === 2) return [
		"و",
		"et",
		"and"
	].includes(reading.words[after.first - 1]?.folded ?? "");
	return after.start > word.start && "وف".includes(word.folded.charAt(0)) || (word.gap & (GAP.comma | GAP.slash)) !== 0;
}
/** An acronym, or an Arabic short name that no noun of another sense leads in. */
function canBeShort(reading, hit) {
	const word = reading.words[hit.first];
	if (word?.script === "latin") return word.isUpper || hit.type === "place";
	return !isOfClass(reading, hit.first - 1, "unspeaking");
}
// ../../work/wt/names/shared/suggest/entities/suggest-entities.ts
/** Proposes the people, organisations and places that a text's title and body name, each with all its mentions. */
function suggestEntities(detection, lexicon, knowledge) {
	const reading = readArticle(detection, lexicon);
	const listed = vouchFor(reading, lexiconNames(reading));
	const archived = archiveNames(reading, knowledge);
	const known = byFirstWord([...archived, ...listed]);
	const found = people(reading, known);
	const generated = [
		...listed,
		...archived,
		...arabicOrganisations(reading, known),
		...latinOrganisations(reading, known),
		...withoutPeople(reading, headedPlaces(reading, known), found),
		...found
	];
	const resolved = resolveOverlaps([...withoutSurnames(generated), ...acronyms(reading, generated)]);
	const named = resolved.filter((candidate) => !isSurnameOnly(candidate));
	const short = [...surnames(reading, named.filter(isPerson), named), ...shortOrganisations(reading, named)];
	const shortened = new Set(short.map(({ start }) => start));
	const alone = resolved.filter((candidate) => isSurnameOnly(candidate) && !shortened.has(candidate.start));
	const all = [
		...named,
		...short,
		...alone
	].sort((one, other) => one.start - other.start);
	return groupMentions(reading, all, rolesIn(reading, all), knowledge);
}
function isSurnameOnly(candidate) {
	return isPerson(candidate) && candidate.parts.units.length === 1;
}
/** M. Bouarfa is nobody's town: where a titled person and a place have the same words, it is the person. */
function withoutSurnames(candidates) {
	const titled = new Set(candidates.filter(isTitledPerson).map(({ start, end }) => `${start} ${end}`));
	return candidates.filter(({ type, start, end }) => type !== "place" || !titled.has(`${start} ${end}`));
}
function isTitledPerson({ type, reasons }) {
	return type === "person" && reasons.some(({ rule }) => rule === "title-before");
}
/** `à Benkirane` places nothing: what only `à` speaks for is no place if a person of the text has that name. */
function withoutPeople(reading, places, found) {
	const names = /* @__PURE__ */ new Set();
	for (const { first, last } of found) for (const word of reading.words.slice(first, last + 1)) names.add(word.folded);
	const isPersonal = ({ first, last }) => reading.words.slice(first, last + 1).every(({ folded }) => names.has(folded));
	return places.filter((place) => place.reasons[0]?.rule !== "place-preposition" || !isPersonal(place));
}
/** The roles stated beside each person, none of which goes over another person's name. */
function rolesIn(reading, all) {
	const personWords = /* @__PURE__ */ new Set();
	for (const { type, first, last } of all) if (type === "person") for (let at = first; at <= last; at += 1) personWords.add(at);
	const isPersonWord = (at) => personWords.has(at);
	return (candidate) => {
		if (candidate.type !== "person") return [];
		return [roleBefore(reading, candidate, isPersonWord), roleAfter(reading, candidate.last, isPersonWord)].flatMap((range) => range ? [quotedSpan(reading.text, range.start, range.end)] : []);
	};
}
// ../../work/wt/names/shared/text/arabic-verb-forms.ts
var OBJECTS = [
	"ه",
	"ها",
	"هم",
	"هما"
];
/**
* The third-person forms of an Arabic verb as the press writes them, from its masculine singular: past (نظم: نظمت, نظموا)
* or present (ينظم: تنظم, ينظمون, سينظم), each also with an object written on to it (نظمه, ينظمها).
*
* @param verb in the past or the present, as written: the final ى tells التقى (التقت) from بقي (بقيت)
* @param isPresent whether `verb` is in the present tense
*/
function arabicVerbForms(verb, isPresent) {
	return isPresent ? presentForms(verb) : pastForms(verb);
}
function pastForms(verb) {
	const isWeak = verb.endsWith("ى");
	const whole = fold(verb);
	const root = isWeak ? whole.slice(0, -1) : whole;
	const carrier = isWeak ? `${root}ا` : root;
	const plain = [
		whole,
		`${root}ت`,
		`${root}وا`,
		`${root}تا`,
		isWeak ? `${root}يا` : `${root}ا`
	];
	const objects = OBJECTS.flatMap((object) => [
		`${carrier}${object}`,
		`${root}ت${object}`,
		`${root}و${object}`
	]);
	return [...formsOf(plain, "past", false), ...formsOf(objects, "past", true)];
}
function presentForms(verb) {
	const rest = fold(verb).slice(1);
	const root = rest.endsWith("ي") ? rest.slice(0, -1) : rest;
	const plain = [
		`ي${rest}`,
		`ت${rest}`,
		`ي${root}ون`,
		`ي${root}ان`
	];
	const objects = OBJECTS.flatMap((object) => [`ي${rest}${object}`, `ت${rest}${object}`]);
	const ahead = (forms) => forms.map((form) => `س${form}`);
	return [
		...formsOf(plain, "present", false),
		...formsOf(objects, "present", true),
		...formsOf(ahead(plain), "future", false),
		...formsOf(ahead(objects), "future", true)
	];
}
function formsOf(forms, tense, hasObject) {
	return forms.map((form) => ({
		form,
		tense,
		hasObject
	}));
}
// ../../work/wt/names/shared/gazetteer/phrase-trie.ts
function newPhraseTrie() {
	return newTrie();
}
/** Adds a phrase as it is listed: a noun, or words of a language that lists each of its forms. */
function addPhrase(trie, phrase, value) {
	addToTrie(trie, nameWords(phrase).map(bareWord), {
		value,
		tense: null,
		hasObject: false
	});
}
/** Adds an Arabic verb, given in the past or the present, with what may follow it, in all its forms. */
function addArabicVerb(trie, phrase, value) {
	const [verb = "", ...rest] = phrase.split(" ");
	const tail = rest.flatMap(nameWords).map(bareWord);
	const isPresent = verb.startsWith("ي");
	const seen = /* @__PURE__ */ new Set();
	for (const { form, tense, hasObject } of arabicVerbForms(verb, isPresent)) {
		if (seen.has(form) || hasObject && tail.length > 0) continue;
		seen.add(form);
		addToTrie(trie, [bareWord(form), ...tail], {
			value,
			tense,
			hasObject
		});
	}
}
/**
* An Arabic word without its article, so that phrases are found definite and indefinite alike; any other word as it is.
* Short words are left alone: their ال is as often a part of them.
*/
function bareWord(folded) {
	return folded.length >= 5 && folded.startsWith("ال") ? folded.slice(2) : folded;
}
// ../../work/wt/names/shared/gazetteer/event-words.csv?raw
var event_words_default = "group,kind,lang,weight,sense,forms\nhead,meeting,ar,3,general,لقاء\nhead,meeting,ar,3,,لقاء تواصلي|لقاء تشاوري|لقاء تنظيمي|لقاء عمل|لقاء إعلامي|لقاء حزبي|لقاء موسع|اجتماع|اجتماع موسع|اجتماع طارئ|اجتماع عادي|جلسة عمل|جلسة مباحثات|جلسة استماع|جلسة حوار|مباحثات|محادثات|مشاورات|جمع عام|جمع عام عادي|جمع عام استثنائي|قمة|استقبال|لقاء صحفي\nhead,meeting,ar,3,plural,لقاءات|لقاءات تواصلية|لقاءات تشاورية|اجتماعات|جلسات عمل|جموع عامة\nhead,meeting,fr,3,general,rencontre\nhead,meeting,fr,3,,réunion|réunion de travail|réunion d'information|réunion ordinaire|rencontre de communication|rencontre consultative|rencontre communicative|séance de travail|entretien|pourparlers|consultations|consultation|concertation|concertations|assemblée générale|assemblée générale ordinaire|assemblée générale extraordinaire|assemblée générale élective|audience|sommet|tête-à-tête|réception officielle\nhead,meeting,en,3,general,gathering\nhead,meeting,en,3,,meeting|talks|consultations|summit|general assembly|working session|audience|town hall|town hall meeting|encounter\nhead,congress,ar,3,,مؤتمر|مؤتمر وطني|مؤتمر إقليمي|مؤتمر جهوي|مؤتمر محلي|مؤتمر تأسيسي|مؤتمر استثنائي|مؤتمر عادي|جمع تأسيسي|جمع عام تأسيسي|مجلس تأسيسي\nhead,congress,ar,3,plural,مؤتمرات\nhead,congress,fr,3,,congrès|congrès national|congrès régional|congrès provincial|congrès local|congrès constitutif|congrès extraordinaire|assemblée constitutive|assemblée générale constitutive|convention nationale|assises\nhead,congress,en,3,,congress|national congress|regional congress|provincial congress|party congress|party conference|national convention|party convention|founding congress\nhead,seminar,ar,3,,ندوة|ندوة وطنية|ندوة دولية|ندوة علمية|ندوة فكرية|ندوة تفاعلية|مائدة مستديرة|يوم دراسي|أيام دراسية|يوم تواصلي|يوم تحسيسي|ملتقى|منتدى|مناظرة|محاضرة|لقاء دراسي|لقاء فكري|لقاء علمي|حلقة دراسية|حلقة نقاش|ورشة|ورشة عمل|مؤتمر دولي|مؤتمر علمي|مؤتمر عالمي|مؤتمر عربي|لقاء مناقشة|جلسة نقاش|جلسة نقاشية|ندوة رقمية\nhead,seminar,ar,3,plural,ندوات|موائد مستديرة|ملتقيات|منتديات|مناظرات|محاضرات|ورشات|ورش عمل\nhead,seminar,fr,3,,séminaire|colloque|colloque international|conférence|conférence-débat|conférence internationale|conférence nationale|conférence régionale|table ronde|journée d'étude|journée d'information|journée de réflexion|journée scientifique|symposium|forum|débat public|rencontre-débat|rencontre scientifique|rencontre d'étude|atelier|atelier de réflexion|atelier de travail|webinaire|panel\nhead,seminar,en,3,,seminar|symposium|colloquium|conference|workshop|round table|roundtable|forum|study day|panel discussion|panel|webinar|public debate\nhead,rally,ar,3,,تجمع خطابي|مهرجان خطابي|تجمع جماهيري|مهرجان جماهيري|تجمع انتخابي|تجمع حاشد|تجمع شعبي|وقفة احتجاجية|وقفة تضامنية|وقفة رمزية|مسيرة احتجاجية|مسيرة شعبية|مسيرة وطنية|مسيرة تضامنية|مسيرة حاشدة|مسيرة عمالية|مظاهرة|شكل احتجاجي|اعتصام|لقاء جماهيري|لقاء انتخابي|وقفة|تظاهرة احتجاجية|مهرجان انتخابي\nhead,rally,ar,3,plural,تجمعات خطابية|مهرجانات خطابية|وقفات احتجاجية|مسيرات احتجاجية|مظاهرات|أشكال احتجاجية|اعتصامات\nhead,rally,ar,2,,تجمع|مسيرة|احتجاجات|احتجاج|تظاهرة جماهيرية\nhead,rally,ar,2,plural,تجمعات|مسيرات\nhead,rally,fr,3,,meeting|grand meeting|meeting électoral|meeting populaire|rassemblement populaire|rassemblement électoral|sit-in|manifestation de protestation|marche de protestation|marche nationale|marche populaire|marche de solidarité|marche pacifique|mouvement de protestation|rassemblement de protestation|rassemblement de soutien\nhead,rally,fr,2,,rassemblement|manifestants|marche|manifestation\nhead,rally,en,3,,rally|election rally|campaign rally|demonstration|protest|protest march|sit-in|mass rally|vigil\nhead,rally,en,1,,march\nhead,visit,ar,3,,زيارة|زيارة ميدانية|زيارة تفقدية|زيارة عمل|زيارة رسمية|زيارة تواصلية|زيارة مجاملة|زيارة خاصة|جولة|جولة ميدانية|جولة تواصلية|زيارة استطلاعية\nhead,visit,ar,3,plural,زيارات|جولات\nhead,visit,fr,3,,visite|visite de terrain|visite de travail|visite officielle|visite d'inspection|visite de courtoisie|tournée|tournée de communication|déplacement|en visite\nhead,visit,en,3,,visit|official visit|working visit|field visit|courtesy visit|tour|field trip|state visit\nhead,training,ar,3,,تكوين|دورة تكوينية|دورة تدريبية|يوم تكويني|أيام تكوينية|لقاء تكويني|ورشة تكوينية|ورشة تدريبية|جامعة صيفية|جامعة ربيعية|جامعة خريفية|جامعة شتوية|أكاديمية صيفية|برنامج تكويني|حلقة تكوينية|مخيم صيفي|أيام تدريبية|برنامج تدريبي\nhead,training,ar,3,plural,دورات تكوينية|دورات تدريبية|لقاءات تكوينية|ورشات تكوينية|ورشات تدريبية\nhead,training,fr,3,,session de formation|sessions de formation|cycle de formation|cycles de formation|atelier de formation|journée de formation|formation continue|formation au profit|stage de formation|université d'été|université de printemps|université d'automne|programme de formation|séminaire de formation|session de renforcement des capacités|atelier de renforcement des capacités\nhead,training,fr,1,,formation\nhead,training,en,3,,training session|training course|training workshop|training programme|training program|training day|summer university|summer school|capacity building workshop|boot camp|bootcamp|training seminar|training\nhead,session,ar,3,,جلسة عامة|جلسة عمومية|جلسة الأسئلة الشفوية|جلسة الأسئلة|جلسة الأسئلة الشهرية|جلسة شهرية|جلسة دستورية|جلسة تشريعية|جلسة مشتركة|جلسة افتتاحية|دورة عادية|دورة استثنائية|دورة المجلس الوطني|دورة المجلس|دورة أكتوبر|دورة فبراير|دورة ماي|دورة يونيو|دورة يوليوز|دورة مارس|دورة شتنبر|دورة خريفية|دورة ربيعية|الأسئلة الشفوية|الأسئلة الشفهية|جلسة المساءلة الشهرية|جلسة المساءلة|دورة تشريعية\nhead,session,ar,3,plural,جلسات عمومية|دورات عادية\nhead,session,ar,2,,جلسة|دورة|مجلس حكومي|مجلس الحكومة|مجلس وزاري\nhead,session,ar,2,plural,جلسات\nhead,session,fr,3,,session ordinaire|session extraordinaire|session plénière|séance plénière|séance publique|séance mensuelle|séance des questions orales|séance hebdomadaire|questions orales|questions au gouvernement|session d'octobre|session de février|session de mai|session parlementaire|session législative|rentrée parlementaire|séance législative|séance commune|séance d'ouverture\nhead,session,fr,2,,session|séance|conseil de gouvernement|conseil des ministres|plénière\nhead,session,en,3,,plenary session|ordinary session|extraordinary session|plenary sitting|question time|oral questions|parliamentary session|monthly session|sitting|joint session\nhead,session,en,2,,session|cabinet meeting|government council|plenary\nhead,election,ar,3,,انتخاب|إعادة انتخاب|اقتراع|عملية التصويت|جمع انتخابي|انتخابات مهنية|استفتاء|عملية الاقتراع\nhead,election,ar,1,,انتخابات|انتخابات تشريعية|انتخابات جماعية|انتخابات جهوية|حملة انتخابية|تصويت|تجديد المكتب|تجديد هياكل|تجديد المكاتب\nhead,election,ar,1,plural,استحقاقات انتخابية\nhead,election,fr,3,,scrutin|élection partielle|élections partielles|référendum|dépouillement|résultats du scrutin|second tour|premier tour\nhead,election,fr,2,,élection|vote|réélection\nhead,election,fr,1,,élections|élections législatives|élections communales|élections régionales|campagne électorale\nhead,election,en,3,,by-election|ballot|referendum|polling day|re-election|election results\nhead,election,en,2,,vote\nhead,election,en,1,,election|elections|legislative elections|election campaign|poll\nhead,statement,ar,3,,حوار مع|في حوار|مقابلة مع|في مقابلة|لقاء خاص|حوار خاص|ندوة صحفية|ندوة صحافية|مؤتمر صحفي|مؤتمر صحافي|نقطة صحفية|حوار صحفي|حوار صحافي|لقاء تلفزيوني|مقابلة صحفية|مقابلة تلفزيونية|تصريح صحفي|تصريح صحافي|بلاغ صحفي|رسالة مفتوحة|تدوينة|رسالة ملكية|خطاب ملكي|خطاب سام|خطاب العرش\nhead,statement,ar,3,plural,ندوات صحفية\nhead,statement,ar,2,,بلاغ|بيان|تصريح|حوار|مقابلة|خطاب|رسالة|بيان ختامي|نداء|لقاء مع الصحافة|كلمة متلفزة|بيان استنكاري|بيان تضامني\nhead,statement,ar,2,plural,تصريحات\nhead,statement,ar,1,,مداخلة|كلمة|سؤال كتابي|سؤال شفوي\nhead,statement,fr,3,,entretien avec|dans un entretien|dans une interview|interview exclusive|entretien exclusif|conférence de presse|point de presse|communiqué de presse|lettre ouverte|interview|discours du Trône|discours royal|message royal|entretien accordé\nhead,statement,fr,2,,communiqué|déclaration|déclarations|discours|tribune|message|allocution|question écrite\nhead,statement,en,3,,in an interview|interview with|press conference|press briefing|news conference|press release|open letter|interview|royal speech|throne speech|media briefing\nhead,statement,en,2,,statement|communiqué|speech|address|briefing|declaration|op-ed\nhead,other,ar,3,general,تظاهرة\nhead,other,ar,3,,حفل توقيع|حفل تكريم|حفل تأبين|حفل تنصيب|حفل افتتاح|حفل ديني|أمسية|معرض|مسابقة|مباراة|بطولة|دوري|تدشين|توقيع اتفاقية|اتفاقية شراكة|مهرجان سينمائي|مهرجان دولي|مهرجان وطني|موسم|قافلة طبية|قافلة تضامنية|حملة طبية|حملة تحسيسية|حملة تبرع|إضراب عام|إضراب وطني|حادثة سير|حادث سير|محاكمة|جنازة|مراسيم تشييع|قافلة|تنصيب|أسبوع ثقافي|تظاهرة ثقافية|تظاهرة رياضية|إفطار جماعي|مأدبة|وضع الحجر الأساس|مراسيم|حفل|سباق\nhead,other,ar,3,plural,معارض|مباريات|حفلات\nhead,other,ar,2,,مهرجان|إضراب|توقيع|تكريم|تعيين|وفاة|حريق|زلزال|فيضانات|حادث|اعتقال|توقيف|إقالة|استقالة|انسحاب|تأسيس|حملة|افتتاح معرض\nhead,other,fr,3,,cérémonie|cérémonie de signature|cérémonie d'installation|cérémonie de remise|inauguration|festival|exposition|salon|concours|match|tournoi|caravane|caravane médicale|campagne de sensibilisation|campagne de don|vernissage|signature d'une convention|signature de la convention|convention de partenariat|grève|grève générale|iftar collectif|gala|soirée|funérailles|obsèques|marathon|procès|finale|pose de la première pierre|installation officielle|tremblement de terre|accident de la route|moussem\nhead,other,fr,2,,signature|installation|accident|incendie|nomination|démission|hommage|décès|arrestation|séisme|commémoration|inondations|lancement officiel\nhead,other,en,3,,ceremony|signing ceremony|inauguration|festival|exhibition|trade fair|competition|match|tournament|caravan|general strike|strike|awareness campaign|funeral|trial|signing of an agreement|earthquake|gala\nhead,other,en,2,,appointment|resignation|tribute|commemoration|launch|accident|arrest|floods\nverb,meeting,ar,3,,استقبل|يستقبل|التقى|يلتقي|اجتمع|يجتمع|تباحث|يتباحث|تباحثا\nverb,meeting,ar,2,,استمع|تدارس|يتدارس\nverb,meeting,fr,3,,s'est réuni|s'est réunie|se sont réunis|se sont réunies|se réunit|se réunissent|se réunira|se réuniront|a reçu|ont reçu|reçoit|recevra|s'est entretenu|s'est entretenue|se sont entretenus|s'entretient|a rencontré|ont rencontré|rencontrera|rencontreront|se rencontrent|a eu un entretien|a eu des entretiens|réunit|réunissent\nverb,meeting,en,3,,met|meets|met with|meets with|held talks|holds talks|hold talks|will meet|convened|conferred with\nverb,meeting,en,2,,received|receives|hosted\nverb,visit,ar,3,,زار|يزور|قام بزيارة|قام بجولة|يقوم بزيارة|تفقد|يتفقد\nverb,visit,fr,3,,a visité|ont visité|visite de|s'est rendu|s'est rendue|se sont rendus|se rend|se rendra|s'est déplacé|effectue une visite|a effectué une visite\nverb,visit,en,3,,visited|visits|toured|is visiting|paid a visit|travelled to|traveled to\nverb,election,ar,3,,انتخب|ينتخب|أعيد انتخاب|جدد الثقة|فاز برئاسة|جرى انتخاب|تم انتخاب\nverb,election,fr,3,,a été élu|a été élue|est élu|est élue|ont été élus|réélu|réélue|élu président|élue présidente|a été réélu|a été réélue|ont élu|a élu|a remporté les élections\nverb,election,en,3,,was elected|were elected|elected|re-elected|reelected|was re-elected|wins election|won the election\nverb,rally,ar,3,,تظاهر|يتظاهر|احتج|يحتج\nverb,rally,fr,3,,ont manifesté|ont protesté|manifestent|a manifesté\nverb,rally,en,3,,protested|rallied|marched|took to the streets\nverb,session,ar,2,,صادق|يصادق|صوت على|صادق بالإجماع\nverb,session,fr,2,,a adopté|ont adopté|adopte|a voté|ont voté|a approuvé|ont approuvé|approuve\nverb,session,en,2,,adopted|approved|passed\nverb,other,ar,3,,دشن|يدشن|توج|أطلق|يطلق|أحيى|وقع|يوقع|فاز|توفي|أدان|اعتقل|أوقف|عين|قدم استقالته\nverb,other,fr,3,,a inauguré|ont inauguré|inaugure|inaugurent|a signé|ont signé|signe|signent|a lancé|ont lancé|lance|lancent|a remporté|est décédé|a été nommé|a été nommée|est nommé|a été arrêté|a démissionné|commémore\nverb,other,en,3,,inaugurated|signed|launched|launches|unveiled|died|was appointed|resigned|won\nhold,,ar,2,,نظم|ينظم|عقد|يعقد|انعقد|ينعقد|أقام|يقيم|التأم|يلتئم|أجرى|يجري|جرى|نشط|ينشط|أطر|يؤطر|بعقد|بتنظيم|تنظيم|انعقاد|عقدت|قام ب|أشرف|يشرف|خصص|وجه|أصدر|يصدر\nhost,,ar,2,,احتضن|يحتضن|شهد|عرف|استضاف|يستضيف\nhold,,fr,2,,a tenu|ont tenu|tenu|tenue|tenus|tenues|tient|tiennent|tiendra|tiendront|s'est tenu|s'est tenue|se sont tenus|se sont tenues|se tient|se tiendra|se tiendront|s'est déroulé|s'est déroulée|se sont déroulés|se déroule|se déroulera|organisé|organisée|organisés|organisées|organise|organisent|organisera|organiseront|organiser|tenir|a eu lieu|ont eu lieu|aura lieu|auront lieu|animé|animée|anime|animera|convoqué|convoquée|convoque|initié|initiée|réunit|effectué|effectuée|effectue|effectuera|donné le coup d'envoi|coup d'envoi|publié|rendu public|diffusé\nhost,,fr,2,,a abrité|abrite|abritera|accueille|a accueilli|accueillera|a servi de cadre à\nhold,,en,2,,held|holds|will hold|to hold|hold|organised|organized|organises|organizes|organising|organizing|convened|convenes|staged|stages|took place|takes place|will take place|kicked off|kicks off|opened|opens|concluded|wrapped up|will be held|was held|issued|published|paid\nhost,,en,2,,hosted|hosts|will host|to host\nchair,,ar,2,,ترأس|يترأس|افتتح|يفتتح|اختتم|يختتم|حضر|يحضر|شارك|يشارك\nchair,,fr,2,,a présidé|ont présidé|présidé|présidée|préside|présidera|a ouvert|ouvre|ouvrira|a clôturé|a pris part|ont pris part|participé|participe|prend part|prendra part\nchair,,en,2,,chaired|chairs|presided over|will chair|attended|took part in|addressed|will address|speaking at|spoke at\nby,,ar,2,,من تنظيم|من قبل|من طرف|بتنظيم من|بمبادرة من|بدعوة من|بمبادرة|بدعوة\nby,,fr,2,,organisé par|organisée par|organisés par|organisées par|tenu par|tenue par|initié par|initiée par|à l'initiative de|à l'initiative du|à l'invitation de|à l'invitation du|à l'appel de|à l'appel du|convoqué par|convoquée par|animé par|animée par\nby,,en,2,,organised by|organized by|held by|hosted by|convened by|initiated by|at the initiative of|at the invitation of|staged by\noccasion,,ar,2,,خلال|أثناء|في ختام|في أعقاب|عقب|على هامش|في افتتاح|في مستهل|بمناسبة|على إثر|إثر|ضمن أشغال|في أشغال|أشغال|فعاليات|في اختتام|في كلمة خلال\noccasion,,fr,2,,lors de|lors du|lors des|lors d'|au cours de|au cours du|au cours d'|à l'issue de|à l'issue du|à l'issue d'|en marge de|en marge du|en marge d'|à l'ouverture de|à l'ouverture du|à l'occasion de|à l'occasion du|à l'occasion d'|dans le cadre d'un|dans le cadre d'une|pendant|durant|les travaux de|les travaux du|dans|à l'entame de\noccasion,,en,2,,during|at the end of|on the sidelines of|at the opening of|at the close of|on the occasion of|at a|at an|in a|following a|after a|speaking at\ncoming,,ar,2,,المقبل|المقبلة|القادم|القادمة|المزمع|المرتقب|المرتقبة|المنتظر|المنتظرة|قادم|مقبل|مقبلة\ncoming,,fr,2,,prochain|prochaine|prochains|prochaines|à venir|futur|future|prévu|prévue|prévus|prévues|imminent\ncoming,,en,2,,next|upcoming|forthcoming|coming|future|planned|scheduled\npreparing,,ar,2,,الاستعداد|استعدادا|الاستعدادات|التحضير|تحضيرا|تحضيرات|التحضيرات|الإعداد|إعدادا|في أفق|لجنة تحضيرية|تهييئا|التهيئ|التهييء|لخوض غمار|خوض غمار|اقتراب|في انتظار\npreparing,,fr,2,,préparatifs|préparation|préparer|en vue de|en vue du|en prévision de|en prévision du|en perspective de|en perspective du|dans la perspective de|dans la perspective du|commission préparatoire|comité préparatoire|à l'approche de|à l'approche du|à l'approche des|en attendant|échéances\npreparing,,en,2,,preparations for|preparation for|preparing for|preparatory committee|ahead of|in preparation for|in view of|in the run-up to|run-up to\npast,,ar,2,,قبل|قبيل|منذ|بعد|سبق|خلفا|الماضي|الماضية|المنصرم|المنصرمة|السابق|السابقة|السالف|الأخير|الأخيرة|المنبثق|المنبثقة|مخرجات|توصيات|مقررات|قرارات|نتائج|غداة\npast,,fr,2,,avant|depuis|après|dernier|dernière|derniers|dernières|précédent|précédente|passé|issu de|issu du|issue de|issue du|issus de|issus du|issues de|issues du|fait suite à|suite à|suite au|au lendemain de|au lendemain du|recommandations de|recommandations du|résolutions de|résolutions du|en marge\npast,,en,2,,before|since|after|last|previous|past|former|in the wake of|outcome of|outcomes of|recommendations of|resulting from\nseries,,ar,2,,في إطار|ضمن|سلسلة|إطار|ضمن سلسلة|برنامج|في سياق|سياق\nseries,,fr,2,,dans le cadre de|dans le cadre du|dans le cadre des|s'inscrit dans|série de|série des|cycle de|fait partie de|s'inscrivent dans|intervient dans\nseries,,en,2,,as part of|within the framework of|series of|part of|in the framework of|under the framework of\nanother,,ar,2,,آخر|أخرى|ثان|ثانية|مماثل|مماثلة|لقاءات أخرى\nanother,,fr,2,,autre|autres|second|seconde|similaire|similaires|d'autres\nanother,,en,2,,another|other|second|similar\nthis,,ar,2,,هذا|هذه|ذات|نفس|المذكور|ذاته|نفسه|المذكورة|ذاتها|نفسها\nthis,,fr,2,,ce|cet|cette|ladite|ledit|même\nthis,,en,2,,this|that|same\none,,fr,2,,un|une\none,,en,2,,a|an\ncancelled,,ar,2,,تأجيل|تأجل|إلغاء|ألغي|إرجاء|أرجئ\ncancelled,,fr,2,,reporté|reportée|reports|annulé|annulée|ajourné|ajournée\ncancelled,,en,2,,postponed|cancelled|canceled|adjourned\npresence,,ar,2,,بحضور|بمشاركة|حضر|حضره|حضرها|حضور|شارك في|بمعية|رفقة|مرفوقا ب|إلى جانب|تابع|كل من\npresence,,fr,2,,en présence de|en présence du|en présence des|avec la participation de|avec la participation du|accompagné de|accompagnée de|accompagné du|a pris part|ont pris part|ont assisté|a assisté|suivie par|suivi par|aux côtés de|aux côtés du|ont participé|a réuni|en compagnie de|sous la présidence de|sous la conduite de|sous la présidence du|sous la conduite du\npresence,,en,2,,in the presence of|attended by|with the participation of|accompanied by|was attended|alongside|took part\nvenue,,ar,2,,مقر|قاعة|قاعات|فندق|كلية|جامعة|معهد|مدرسة|مسرح|مركب|ساحة|ملعب|دار|مركز|فضاء|خزانة|مكتبة|نادي|قصر|غرفة|متحف|ثانوية|ميناء|مخيم|حديقة|خيمة\nvenue,,fr,2,,siège|salle|hôtel|faculté|université|institut|école|théâtre|complexe|place|stade|maison|centre|espace|bibliothèque|club|palais|chambre|musée|lycée|port|camp|campus|auditorium|amphithéâtre|parc\nvenue,,en,2,,headquarters|hall|hotel|faculty|university|institute|school|theatre|theater|complex|square|stadium|centre|center|library|club|palace|museum|port|campus|auditorium|park\norigin,,ar,2,,من|منحدر|المنحدر|المنحدرة|القادم من|القادمة من|قادمين من|القادمين من|ينحدر|تنحدر|ابن|ابنة\norigin,,fr,2,,venu de|venus de|venue de|venues de|originaire de|natif de|native de|issu de|venant de|en provenance de\norigin,,en,2,,from|native of|coming from\ntopic,,ar,2,,المتعلقة ب|المتعلق ب|المتعلقة|المتعلق|حول|بشأن|بخصوص|المرتبطة|المرتبط|الخاصة|الخاص|يخص|تهم|موضوع\ntopic,,fr,2,,relatif à|relative à|relatifs à|relatives à|relatif aux|relative aux|relatives aux|relatifs aux|sur|consacré à|consacrée à|consacré aux|consacrée aux|au sujet de|au sujet des|portant sur|concernant|lié à|liée à|liés aux\ntopic,,en,2,,about|regarding|concerning|related to|on\nhead,election,ar,1,,انتخابات جزئية|نتائج الانتخابات\nrelative,,ar,2,,الذي|التي|الذين|اللذين|اللتين|اللواتي|من بينهم|ممن|الذي سبق|كان قد|كانت قد\nrelative,,fr,2,,qui|que|dont|lequel|laquelle|lesquels|où|avait|avaient\nrelative,,en,2,,who|which|that|whom|where|had\nnot,,ar,2,,عن بعد|صناديق الاقتراع|صندوق الاقتراع|مكاتب التصويت|مكتب التصويت|حق التصويت|احتجاجا على|احتجاجا|مسيرة النضال|مسيرة نضالية|مسيرة سياسية|مسيرة مهنية|مسيرة التنمية|دورة المياه|خطاب الكراهية|خطاب سياسي|الخطاب السياسي|كلمة السر|الحوار الاجتماعي|حوار وطني|الحوار السياسي|حوار بناء|لغة الحوار|توقيع مذكرة|بيان المصالح|الحملة الوطنية للتلقيح|بعد ذلك|بعد أن|منذ ذلك|التوقيف الاحتياطي|في حفل استقبال|دورة الأموال|حفل الزفاف|مجلس الاستقبال|في استقبال العرائض|استقبال الطلبات|استقبال الملفات\nnot,,fr,2,,bureau de vote|bureaux de vote|formation politique|formations politiques|formation professionnelle|formation partisane|marche verte|mise en marche|marche à suivre|en marche|bonne marche|par la suite|session de rattrapage|séance tenante|prise de décision|salon de thé|vote de confiance|mode de scrutin|droit de vote|visite guidée|économie de marché|à la tribune|liberté de manifestation|dans la foulée|signature électronique|concours de circonstances|match nul\nnot,,en,2,,training centre|working session on|head of state|voting rights|right to vote\nverb,meeting,fr,2,,réuni|réunie|réunis|réunies\nsite,,ar,2,,حي|شارع|زنقة|دوار|ملتقى طرق|ساحة\nsite,,fr,2,,quartier|rue|avenue|boulevard|douar|lotissement\nsite,,en,2,,street|avenue|neighbourhood|neighborhood|district\nhead,other,ar,1,general,موعد|حدث|نشاط|محطة\nhead,other,fr,1,general,événement|rendez-vous|manifestation culturelle\nhead,other,en,1,general,event\n";
// ../../work/wt/names/shared/gazetteer/event-words.ts
var VERBS = /* @__PURE__ */ new Set([
	"verb",
	"hold",
	"host",
	"chair"
]);
var trie$1 = null;
/** The words of event-words.csv (`group`, `kind`, `lang`, `weight`, `sense`, `forms`), Arabic verbs in all their forms. Built once a process. */
function eventWords() {
	trie$1 ??= build$1();
	return trie$1;
}
function build$1() {
	const root = newPhraseTrie();
	for (const { group, kind, lang, weight, sense, forms } of readTable(event_words_default, [
		"group",
		"kind",
		"lang",
		"weight",
		"sense",
		"forms"
	])) {
		const word = {
			group,
			kind: kind === "" ? null : kind,
			weight: Number(weight),
			lang,
			sense
		};
		const isVerb = lang === "ar" && VERBS.has(group);
		for (const form of cellValues(forms)) if (isVerb) addArabicVerb(root, form, word);
		else addPhrase(root, form, word);
	}
	return root;
}
// ../../work/wt/names/shared/suggest/find-phrases.ts
/** What may stand between two words of a phrase. */
var WITHIN = GAP.space | GAP.hyphen | GAP.apostrophe;
/**
* The longest phrase of the list that begins at each word, with all its values. A single pass; the work for each word is
* bounded by the length of the longest phrase.
*/
function findPhrases(reading, trie) {
	const found = [];
	for (let at = 0; at < reading.words.length; at += 1) for (const phrase of phrasesAt(reading, trie, at)) found.push(phrase);
	return found;
}
function phrasesAt(reading, trie, at) {
	let best = null;
	for (const read of readingsOf(reading, at, true)) {
		const child = childOf(trie, read.bare);
		const match = child && follow(reading, child, at);
		if (match && (!best || match.last > best.last)) best = {
			read,
			...match
		};
	}
	const [word, last] = [reading.words[at], best && reading.words[best.last]];
	if (!best || !word || !last) return [];
	const { read, values } = best;
	const place = {
		first: at,
		last: best.last,
		start: word.start + read.skip,
		end: last.end
	};
	const { prefix, isDefinite, isPlural } = read;
	return values.map((value) => ({
		...value,
		...place,
		prefix,
		isDefinite,
		isPlural
	}));
}
function follow(reading, from, at) {
	let [node, last] = [from, at];
	let found = node.values ? {
		last,
		values: node.values
	} : null;
	for (;;) {
		const child = nextNode(reading, node, last + 1);
		if (!child) break;
		[node, last] = [child, last + 1];
		if (node.values) found = {
			last,
			values: node.values
		};
	}
	return found;
}
function nextNode(reading, node, at) {
	const word = reading.words[at];
	if (!word || (word.gap & ~WITHIN) !== 0) return void 0;
	for (const { bare } of readingsOf(reading, at, false)) {
		const child = childOf(node, bare);
		if (child) return child;
	}
}
/** The readings of a word, the word itself first. Particles come off the first word of a phrase only. */
function readingsOf(reading, at, withParticles) {
	const word = reading.words[at];
	if (!word) return [];
	const whole = [{
		folded: word.folded,
		skip: 0
	}];
	const reads = [];
	for (const { folded, skip } of withParticles ? [...whole, ...reading.stemsOf(at)] : whole) addReadings(reads, folded, skip, word.folded.slice(0, skip), word.script);
	return reads;
}
function addReadings(into, folded, skip, prefix, script) {
	const bare = bareWord(folded);
	const isDefinite = bare.length < folded.length;
	const plain = {
		skip,
		prefix,
		isDefinite,
		isPlural: false
	};
	into.push({
		...plain,
		bare
	});
	if (script === "arabic" && !isDefinite && folded.length >= 4 && folded.endsWith("ا")) into.push({
		...plain,
		bare: folded.slice(0, -1)
	});
	if (script === "arabic" && !isDefinite) for (const noun of withoutOwner(folded)) into.push({
		...plain,
		bare: noun
	});
	if (script === "latin" && folded.length >= 5 && folded.endsWith("s")) into.push({
		...plain,
		bare: folded.slice(0, -1),
		isPlural: true
	});
}
/** اجتماعه, زيارتها, لقائهم: a noun with its owner written on to it. */
function withoutOwner(folded) {
	if (folded.length < 5 || !/(?:ه|ها|هم|هما)$/.test(folded)) return [];
	const noun = folded.replace(/(?:ها|هما|هم|ه)$/, "");
	if (noun.endsWith("ت")) return [`${noun.slice(0, -1)}ه`, noun];
	return /ا[يو]$/.test(noun) ? [noun.slice(0, -1)] : [noun];
}
// ../../work/wt/names/shared/suggest/events/event-marks.ts
function markEventWords(article) {
	const { words } = article.reading;
	const { language } = article.reading;
	const all = withoutInner(findPhrases(article.reading, eventWords()).map(({ value, ...place }) => ({
		...place,
		...value
	})).filter(({ lang }) => lang === language));
	const startingAt = words.map(() => []);
	const endingAt = words.map(() => []);
	for (const mark of all) {
		startingAt[mark.first]?.push(mark);
		endingAt[mark.last]?.push(mark);
	}
	return {
		article,
		all,
		startingAt,
		endingAt,
		isQuoted: quotedWords(article)
	};
}
/** Drops what lies within a longer phrase: مباحثات in جلسة مباحثات. The article of a new event is kept wherever it stands. */
function withoutInner(found) {
	const kept = [];
	let reach = null;
	for (const mark of found) {
		if (!(reach !== null && mark.last <= reach.last && mark.first > reach.first) || mark.group === "one") kept.push(mark);
		if (!reach || mark.last > reach.last) reach = mark;
	}
	return kept;
}
/** Which words stand in quotation marks that close within their sentence's line. */
function quotedWords({ text, reading: { words } }) {
	const quoted = new Array(words.length).fill(false);
	let opened = -1;
	for (const [at, { gap, start }] of words.entries()) {
		if ((gap & GAP.edge) !== 0) opened = -1;
		if ((gap & GAP.quote) === 0) continue;
		const before = words[at - 1]?.end ?? Math.max(0, start - 8);
		for (const sign of text.slice(Math.max(before, start - 8), start)) if (opened < 0 ? "«“„\"".includes(sign) : "»”\"“".includes(sign)) {
			if (opened >= 0) quoted.fill(true, opened, at);
			opened = opened < 0 ? at : -1;
		}
	}
	return quoted;
}
/** The nearest mark of a group that ends before the word `at`, with at most `reach` words between, in the same clause. */
function markBefore(marks, group, at, reach, from = 0) {
	const { words } = marks.article.reading;
	for (let last = at - 1; last >= Math.max(from, at - 1 - reach); last -= 1) {
		if (breaksClause(words[last + 1]?.gap ?? GAP.edge)) return void 0;
		const found = marks.endingAt[last]?.find((mark) => mark.group === group && mark.last < at);
		if (found) return found;
	}
}
/** The nearest mark of a group that begins after the word `at`, with at most `reach` words between, in the same clause. */
function markAfter(marks, group, at, reach, to = Infinity) {
	const { words } = marks.article.reading;
	for (let first = at + 1; first <= Math.min(to, at + 1 + reach); first += 1) {
		const word = words[first];
		if (!word || breaksClause(word.gap)) return void 0;
		const found = marks.startingAt[first]?.find((mark) => mark.group === group);
		if (found) return found;
	}
}
function breaksClause(gap) {
	return (gap & (GAP.stop | GAP.edge)) !== 0;
}
/** The sentence of a word. */
function sentenceOf({ article }, at) {
	const sentence = article.sentences[article.sentenceOfWord[at] ?? 0];
	if (!sentence) throw new Error("Every word of an article is in a sentence.");
	return sentence;
}
// ../../work/wt/names/shared/suggest/events/held-by.ts
var HOLDING = /* @__PURE__ */ new Set([
	"hold",
	"host",
	"chair"
]);
/** So many words may stand between a verb and the event after it, or before it. */
var FORWARD = 14;
var BACKWARD = 7;
var PARTICIPLE = 4;
/** Whether a mark says that an event was held, hosted, chaired or attended. */
function isHoldingVerb({ group }) {
	return HOLDING.has(group);
}
/**
* For each trigger the verb that says it was held. A verb goes with the trigger after it, in the same sentence; with the
* one before it where it points back (نظمه, tenue, s'est déroulé, was held) or none follows.
*/
function holdingVerbs(marks, triggers) {
	const verbs = /* @__PURE__ */ new Map();
	let next = 0;
	for (const verb of marks.all) {
		if (!isHoldingVerb(verb)) continue;
		while ((triggers[next]?.first ?? Infinity) < verb.first) next += 1;
		const owner = ownerOf(marks, verb, triggers[next - 1], triggers[next]);
		const known = owner && verbs.get(owner);
		if (owner && (!known || isCloser(owner, verb, known))) verbs.set(owner, verb);
	}
	return verbs;
}
function ownerOf(marks, verb, before, after) {
	const { index } = sentenceOf(marks, verb.first);
	const isHere = (trigger) => sentenceOf(marks, trigger.first).index === index;
	const previous = before && before.last < verb.first && isHere(before) ? before : null;
	const following = after && after.first > verb.last && isHere(after) ? after : null;
	const back = previous ? verb.first - previous.last - 1 : Infinity;
	const near = back <= BACKWARD ? previous : null;
	if (verb.hasObject) return near;
	if (previous && pointsBack(marks, verb, back)) return previous;
	return following && following.first - verb.last - 1 <= FORWARD ? following : near;
}
/** Whether a verb speaks of what was named before it: a participle close to it, a passive, one that has no object. */
function pointsBack({ article }, verb, back) {
	const word = (at) => article.reading.words[at]?.folded ?? "";
	if (verb.lang === "fr") return ["s", "se"].includes(word(verb.first)) || word(verb.last) === "lieu" ? back <= FORWARD : back <= PARTICIPLE && isBareParticiple(word, verb);
	if (verb.lang !== "en") return false;
	return [
		verb.first - 1,
		verb.first,
		verb.last - 1
	].some((at) => PASSIVE.has(word(at))) && back <= FORWARD || word(verb.last) === "place" || back <= 1 && word(verb.first) === "held";
}
var PASSIVE = /* @__PURE__ */ new Set([
	"be",
	"was",
	"were",
	"being"
]);
var AUXILIARIES$1 = /* @__PURE__ */ new Set([
	"a",
	"ont",
	"avait",
	"avaient",
	"aura"
]);
/** tenue à Rabat, organisé par: a past participle with no auxiliary before it. */
function isBareParticiple(word, { first, last }) {
	if (first !== last || !/[ue]e?s?$/.test(word(first))) return false;
	return ![
		1,
		2,
		3,
		4
	].some((back) => AUXILIARIES$1.has(word(first - back)));
}
/** Who held it says more than who chaired it; else the nearer verb is the event's. */
function isCloser(owner, verb, known) {
	if (verb.group === "chair" !== (known.group === "chair")) return known.group === "chair";
	return distance(owner, verb) < distance(owner, known);
}
function distance(trigger, verb) {
	return verb.first > trigger.last ? verb.first - trigger.last : trigger.first - verb.last;
}
// ../../work/wt/names/shared/suggest/events/trigger-view.ts
/** Whether a word of a group stands before the trigger, with at most `reach` words between. */
function isAfterMark({ marks, mark, from }, group, reach) {
	return markBefore(marks, group, mark.first, reach, from) !== void 0;
}
/** Said for the first time: un, une, a; in Arabic without the article and with no noun that makes it definite. */
function isNew(view) {
	const { mark, marks } = view;
	const { words } = marks.article.reading;
	const word = words[mark.first];
	if (word?.script === "latin") return isAfterMark(view, "one", 2);
	const next = words[mark.last + 1];
	return !mark.isDefinite && (word?.hasTanwin === true || next?.folded.startsWith("ال") !== true);
}
/** Named as one the reader knows already: this meeting, la réunion, اللقاء. */
function isKnown(view) {
	const { mark, marks } = view;
	if (mark.group !== "head" || isNew(view)) return false;
	const { words } = marks.article.reading;
	const hasArticle = [1, 2].some((back) => ARTICLES$2.has(words[mark.first - back]?.folded ?? ""));
	return mark.isDefinite || hasArticle || isAfterMark(view, "this", 1);
}
var ARTICLES$2 = /* @__PURE__ */ new Set([
	"le",
	"la",
	"l",
	"du",
	"au",
	"the"
]);
/** Told as background: to come, being prepared, or past for the story. */
function isBackground$1(view) {
	const { mark, marks } = view;
	if (mark.group === "verb") return false;
	const { dateOfWord } = marks.article;
	const adjective = ["coming", "past"].map((group) => markAfter(marks, group, mark.last, 2, view.sentence.next - 1)).find((found) => found !== void 0 && dateOfWord[found.first] === void 0);
	if (adjective && isOnlySpaced(view, adjective)) return true;
	if (isAfterMark(view, "coming", 2) || isAfterMark(view, "preparing", 6)) return true;
	return !isNew(view) && isAfterMark(view, "past", 2);
}
function isOnlySpaced({ marks, mark }, adjective) {
	for (let at = mark.last + 1; at <= adjective.first; at += 1) if ((marks.article.reading.words[at]?.gap ?? GAP.edge) !== GAP.space) return false;
	return true;
}
/** Another one of the kind. */
function isOther(view) {
	const { mark, marks, sentence } = view;
	return isAfterMark(view, "another", 2) || markAfter(marks, "another", mark.last, 3, sentence.next - 1) !== void 0;
}
var ORDINAL = /^(\d{1,3})(?:e|eme|er|ere|th|st|nd|rd)?$/;
var FRENCH_ORDINAL = /^(?:premi|deuxi|second|troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi|onzi|douzi|treizi|quatorzi|quinzi|seizi)/;
var ORDINALS = new Set("الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السادس السادسه السابع السابعه الثامن الثامنه التاسع التاسعه العاشر العاشره الحادي الحاديه first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "));
/** The number an event bears, or null: before it in Latin script, after it in Arabic. */
function ordinalOf({ marks, mark }) {
	const { words } = marks.article.reading;
	const isLatin = words[mark.first]?.script === "latin";
	for (let step = 1; step <= 3; step += 1) {
		const folded = words[isLatin ? mark.first - step : mark.last + step]?.folded ?? "";
		if (ORDINALS.has(folded)) return folded;
		if (isLatin && (ORDINAL.test(folded) || FRENCH_ORDINAL.test(folded))) return folded.replace(/(?:eme|ere|er|e|th)$/, "");
	}
	return null;
}
/** Named only to say what another event is about: the meeting of the congress's committee. */
function isComplement({ marks, mark, sentence, previous }) {
	if (previous?.group !== "head" || previous.first < sentence.first) return false;
	if (mark.first - previous.last > 6) return false;
	for (let at = previous.last + 1; at <= mark.first; at += 1) {
		if (((marks.article.reading.words[at]?.gap ?? GAP.edge) & ~(GAP.space | GAP.apostrophe | GAP.hyphen)) !== 0) return false;
		if (marks.startingAt[at]?.some(isHoldingVerb)) return false;
	}
	return true;
}
// ../../work/wt/names/shared/suggest/events/weigh-trigger.ts
/** What each sign is worth, in the units of a word's own weight (1 to 3). Set by hand; nothing is learned. */
var WORTH$1 = {
	title: 2,
	lead: 3,
	second: 1.5,
	firstParagraph: 1,
	later: .3,
	held: 2,
	chaired: 1.5,
	verb: 1.5,
	occasion: 1.2,
	isNew: .6,
	background: -3,
	other: -1.5,
	plural: -1.2,
	series: -1.5,
	quoted: -2,
	complement: -1.8,
	topic: -2.5,
	described: -2.5,
	statement: -1.5
};
/** Weighs what speaks for a trigger's being what the article is about. */
function weighTrigger(view, facts) {
	const place = placeWorth(view);
	const verb = verbWorth(view, facts);
	const asides = asideWorth(view);
	return {
		score: view.mark.weight + place.worth + verb.worth + asides + kindWorth$1(view, facts) + (isNewHead(view) ? WORTH$1.isNew : 0),
		isAside: asides < 0,
		reasons: [...place.reasons, ...verb.reasons]
	};
}
/** Title and first sentences tell what an article is about. */
function placeWorth({ marks: { article }, sentence }) {
	if (sentence.part === "title") return {
		worth: WORTH$1.title,
		reasons: [reason("event-in-title")]
	};
	const rank = sentence.index - (article.lead?.index ?? 0);
	if (rank <= 0) return {
		worth: WORTH$1.lead,
		reasons: [reason("event-in-lead")]
	};
	if (rank === 1) return {
		worth: WORTH$1.second,
		reasons: []
	};
	return {
		worth: sentence.paragraph === article.lead?.paragraph ? WORTH$1.firstParagraph : WORTH$1.later,
		reasons: []
	};
}
function verbWorth(view, { verb }) {
	const { mark, marks, from } = view;
	if (mark.group === "verb") return {
		worth: isAfterMark(view, "relative", 3) ? WORTH$1.verb + WORTH$1.described : WORTH$1.verb,
		reasons: [reason("event-verb")]
	};
	if (verb) {
		const said = marks.article.text.slice(verb.start, verb.end);
		return {
			worth: verb.group === "chair" ? WORTH$1.chaired : WORTH$1.held,
			reasons: [reason("event-held", { verb: said })]
		};
	}
	return markBefore(marks, "occasion", mark.first, 3, from) ? {
		worth: WORTH$1.occasion,
		reasons: [reason("event-occasion")]
	} : {
		worth: 0,
		reasons: []
	};
}
function asideWorth(view) {
	const { mark, marks, sentence } = view;
	const isQuoted = marks.isQuoted[mark.first] === true && sentence.part === "body";
	return (isAfterMark(view, "series", 4) ? WORTH$1.series : 0) + (isQuoted ? WORTH$1.quoted : 0) + (isComplement(view) ? WORTH$1.complement : 0) + (isAfterMark(view, "topic", 2) ? WORTH$1.topic : 0);
}
function kindWorth$1({ mark }, { isBackground, isOther, isPlural }) {
	const isSource = mark.kind === "statement" && mark.weight < 3;
	return (isBackground ? WORTH$1.background : 0) + (isOther ? WORTH$1.other : 0) + (isPlural ? WORTH$1.plural : 0) + (isSource ? WORTH$1.statement : 0);
}
function isNewHead(view) {
	return view.mark.group === "head" && isNew(view);
}
// ../../work/wt/names/shared/suggest/events/01-event-mentions.ts
/** No article names events more often; what does (a year's agenda, a pasted archive) is read so far. */
var MOST_MENTIONS = 300;
/** Finds the events that an article names, each time it does, and weighs each. */
function eventMentions(marks) {
	const heads = marks.all.filter((mark) => isTrigger(mark) && !isPartOfName(marks, mark));
	const triggers = heads.filter((mark, index) => !isCovered(heads, index) && !isOnlyHolding(marks, mark)).slice(0, MOST_MENTIONS);
	const verbs = holdingVerbs(marks, triggers);
	return triggers.map((mark, index) => mentionOf(marks, mark, triggers[index - 1], verbs.get(mark) ?? null));
}
function isTrigger({ group }) {
	return group === "head" || group === "verb";
}
/** Part of a body's or a place's name (Rassemblement national, المؤتمر الوطني الاتحادي), not an event. */
function isPartOfName({ article }, { first, last }) {
	const mention = article.mentionOfWord[first] ?? article.mentionOfWord[last];
	if (!mention || mention.entity.type === "person") return false;
	return mention.first < first || mention.last > last;
}
/** Shares words with a trigger that began before it, or is a second sense of the same words. */
function isCovered(heads, index) {
	const mark = heads[index];
	for (let back = index - 1; back >= 0 && back >= index - 4; back -= 1) {
		const other = heads[back];
		if (mark && other && other.last >= mark.first) return true;
	}
	return false;
}
var HOLDING_REACH = 14;
var FOR = /* @__PURE__ */ new Set([
	"en",
	"pour",
	"in",
	"for",
	"في"
]);
/** réuni en session, اجتمع في دورة, meeting in Fez for their congress: the verb says that it was held, and no more. */
function isOnlyHolding(marks, mark) {
	if (mark.kind !== "meeting" || mark.group !== "verb" && !isGerund(marks, mark)) return false;
	const head = markAfter(marks, "head", mark.last, HOLDING_REACH);
	if (!head) return false;
	const { words } = marks.article.reading;
	return [
		1,
		2,
		3
	].map((back) => words[head.first - back]?.folded ?? "").some((word, index) => FOR.has(word) || index === 0 && word === "un" && head.lang === "fr");
}
/** Delegates, meeting in Fez: the word without an article is no noun. */
function isGerund(marks, { lang, first }) {
	const word = marks.article.reading.words[first];
	return lang === "en" && word?.folded === "meeting" && word.gap !== GAP.space;
}
function mentionOf(marks, mark, previous, verb) {
	if (mark.kind === null) throw new Error("A trigger has a kind.");
	const sentence = sentenceOf(marks, mark.first);
	const view = {
		marks,
		mark,
		sentence,
		previous,
		from: Math.max(sentence.first, (previous?.last ?? -1) + 1)
	};
	const facts = {
		verb,
		isBackground: isBackground$1(view),
		isOther: isOther(view),
		isPlural: mark.group === "head" && (mark.isPlural || mark.sense === "plural")
	};
	const told = {
		noun: nounOf(marks, mark),
		isKnown: isKnown(view),
		ordinal: ordinalOf(view)
	};
	return {
		...facts,
		...told,
		...weighTrigger(view, facts),
		mark,
		kind: mark.kind,
		sentence
	};
}
function nounOf({ article }, { first, prefix }) {
	return bareWord((article.reading.words[first]?.folded ?? "").slice(prefix.length));
}
// ../../work/wt/names/shared/model/detected.ts
/** Stated in the text, inferred from something in it, or not to be known from it. */
var basisSchema = _enum([
	"stated",
	"inferred",
	"unknown"
]);
/** What a value was read from. `span` is null where the evidence is outside the text (markup, file name, a person). */
var evidenceSchema = object({
	source: _enum([
		"text",
		"markup",
		"file-name",
		"lexicon",
		"person"
	]),
	quote: string(),
	span: object({
		start: int().nonnegative(),
		end: int().nonnegative()
	}).readonly().nullable()
}).readonly();
/**
* A metadata value with its provenance. `rule` is the name of the rule that found it, in words the interface can
* translate (`rules.<name>`), or `none` where the basis is unknown, or `person` where somebody typed it.
*/
var detectedSchema = object({
	value: string().nullable(),
	basis: basisSchema,
	rule: string(),
	evidence: array(evidenceSchema).readonly(),
	/** What speaks against the value, e.g. a weekday that does not fit its date; names of messages to show. */
	warnings: array(string()).readonly()
}).readonly();
/** A value that cannot be known from the text. */
var UNKNOWN = {
	value: null,
	basis: "unknown",
	rule: "none",
	evidence: [],
	warnings: []
};
object({
	title: detectedSchema,
	kicker: detectedSchema,
	outlet: detectedSchema,
	byline: detectedSchema,
	agency: detectedSchema,
	section: detectedSchema,
	dateline: detectedSchema,
	publishedOn: detectedSchema,
	url: detectedSchema
}).readonly();
// ../../work/wt/names/shared/text/civil-dates/calendar.ts
var DAY_MS = 864e5;
/** Years outside these are numbers of something else, or of another calendar. */
var FIRST_YEAR = 1800;
var LAST_YEAR = 2199;
var padded = (number, width) => String(number).padStart(width, "0");
/** Whether `year` can be a year of our calendar in a news text (1800 to 2199). */
function isPlausibleYear(year) {
	return year >= FIRST_YEAR && year <= LAST_YEAR;
}
/** The civil date of year, month (1 to 12) and day, or of less; null where there is no such day or year. */
function civilDate(year, month = null, day = null) {
	if (!isPlausibleYear(year)) return null;
	if (month === null) return padded(year, 4);
	if (month < 1 || month > 12) return null;
	if (day === null) return `${padded(year, 4)}-${padded(month, 2)}`;
	if (day < 1 || day > daysInMonth(year, month)) return null;
	return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
/** How many days a month (1 to 12) has. */
function daysInMonth(year, month) {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
/** The days since 1970-01-01 of a date of day precision. UTC has no summer time, so a day is always a day. */
function dayNumber(date) {
	return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}
/** The date of a number of days since 1970-01-01. */
function dateOfDayNumber(days) {
	return (/* @__PURE__ */ new Date(days * DAY_MS)).toISOString().slice(0, 10);
}
/** The date `days` after a date of day precision. */
function addDays(date, days) {
	return dateOfDayNumber(dayNumber(date) + days);
}
/** The weekday of a date of day precision. */
function weekdayOf(date) {
	return ((dayNumber(date) + 4) % 7 + 7) % 7;
}
// ../../work/wt/names/shared/text/civil-dates/image-name-dates.ts
/** Names that cameras, messaging apps and screenshots give: IMG-20250928-WA0016, PHOTO-2025-09-28-10-15-00, WhatsApp Image 2025-09-28 at …. */
var NAMED = /(?:\b(?:IMG|MVIMG|VID|PXL|PANO|BURST|DSCN?|DSCF|DCIM|CAM|WP|Screen[ _-]?shot|signal|photo|image|picture|video|Capture d.[eé]cran|WhatsApp (?:Image|Video))|لقطة شاشة|صورة)[-_ ]{0,2}((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/giu;
/** A day that a time or a counter follows at once: 20250928_101500, 20250928-WA0016. */
var STAMPED = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)[-_](?:\d{6}|WA\d{1,5})(?!\d)/gu;
/** A day at the head of a picture file's name: 2025-09-28-congres.jpg. The name's length is bounded, so the search is linear. */
var FILED = /(?<![\d/])((?:19|20)\d\d)[-_]?(\d\d)[-_]?(\d\d)[^\s\d/\\][^\s/\\]{0,60}\.(?:jpe?g|png|webp|gif|heic|mp4)\b/giu;
var LONGEST_NAME$1 = 80;
/**
* Finds the days in image names. That is when a picture was taken or passed on: it suggests the day of the event (or of
* the publication) and states neither.
*/
function findImageNameDates(text) {
	const found = [
		NAMED,
		STAMPED,
		FILED
	].flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => named(text, match)).filter((one) => one !== null));
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}
function named(text, match) {
	const [whole, year, month, day] = match;
	const date = civilDate(Number(year), Number(month), Number(day));
	if (date === null) return null;
	let end = match.index + whole.length;
	const limit = Math.min(text.length, match.index + LONGEST_NAME$1);
	while (end < limit && /[\w.()-]/.test(text.charAt(end))) end += 1;
	return {
		start: match.index,
		end,
		quote: text.slice(match.index, end),
		date
	};
}
string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/).brand();
/** How much of a date is known, read off its length. */
function precisionOf(date) {
	if (date.length === 4) return "year";
	return date.length === 7 ? "month" : "day";
}
// ../../work/wt/names/shared/text/civil-dates/resolve-date.ts
/**
* The date an expression states by itself, of whatever precision (of a range: its first day); null where it leaves the
* year open or is relative alone.
*/
function statedDate({ parts }) {
	return parts.year === null ? null : civilDate(parts.year, parts.month, parts.day);
}
/**
* The date an expression means in an article published on `anchor`, as news are read:
* a stated date is itself; yesterday is the day before; a bare weekday is the last such day, the day of publication
* included (in the future tense: the next); `ce samedi` and السبت المقبل look ahead, الماضي and dernier back; a day
* without a year is the nearest such day on the side the words or the tense point to.
*
* @param anchor the publication date, of day precision; with any other nothing but stated dates can be told
* @returns null where it cannot be known: Hijri dates, weeks, a relation that its own weekday contradicts
*/
function resolveDate(expression, anchor, tense = null) {
	if (expression.calendar === "hijri") return null;
	const stated = statedDate(expression);
	if (stated !== null || anchor === null || precisionOf(anchor) !== "day") return stated;
	return expression.parts.month === null ? fromRelation(expression, anchor, tense) : inSomeYear(expression, anchor, tense);
}
function fromRelation({ parts, relative, weekday }, anchor, tense) {
	switch (relative?.unit) {
		case "day": return dayFromOffset(anchor, relative.offset, weekday);
		case "weekday": return weekday === null ? null : namedWeekday(anchor, weekday, relative.direction, tense);
		case "month": return inMonth(anchor, relative.offset, parts.day);
		case "year": return civilDate(yearOf(anchor) + relative.offset);
		case "week":
		case "calendar":
		case void 0: return null;
	}
}
function yearOf(date) {
	return Number(date.slice(0, 4));
}
function inMonth(anchor, offset, day) {
	const months = yearOf(anchor) * 12 + Number(anchor.slice(5, 7)) - 1 + offset;
	return civilDate(Math.floor(months / 12), months % 12 + 1, day);
}
/** How far a page's date may be from the day it was written: one that was put online after midnight, or a day late. */
var SLACK_DAYS = 2;
function dayFromOffset(anchor, offset, weekday) {
	const day = addDays(anchor, offset);
	if (weekday === null || weekdayOf(day) === weekday) return day;
	for (let slack = 1; slack <= SLACK_DAYS; slack += 1) for (const near of [addDays(day, -slack), addDays(day, slack)]) if (weekdayOf(near) === weekday) return near;
	return null;
}
function namedWeekday(anchor, weekday, direction, tense) {
	const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
	const back = (7 - ahead) % 7;
	switch (direction) {
		case "past": return addDays(anchor, -(back === 0 ? 7 : back));
		case "next": return addDays(anchor, ahead === 0 ? 7 : ahead);
		case "this": return tense === "past" ? addDays(anchor, -back) : addDays(anchor, ahead);
		case "unsaid": return tense === "future" ? addDays(anchor, ahead) : addDays(anchor, -back);
	}
}
/** Gives a day or month without a year the year that fits best. */
function inSomeYear(expression, anchor, tense) {
	const { parts, weekday, relative } = expression;
	const direction = relative?.unit === "calendar" ? relative.direction : "unsaid";
	return [
		-2,
		-1,
		0,
		1,
		2
	].map((years) => candidate(parts, yearOf(anchor) + years, anchor)).filter((one) => one !== null).filter(({ date, distance }) => suitsDirection(direction, tense, distance, date, anchor) && (weekday === null || suitsWeekday(date, weekday))).sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))[0]?.date ?? null;
}
function candidate({ month, day }, year, anchor) {
	const date = civilDate(year, month, day);
	if (date === null) return null;
	if (day !== null) return {
		date,
		distance: dayNumber(date) - dayNumber(anchor)
	};
	return {
		date,
		distance: (year - yearOf(anchor)) * 12 + (month ?? 0) - Number(anchor.slice(5, 7))
	};
}
function suitsDirection(direction, tense, distance, date, anchor) {
	if (direction === "past") return distance < 0;
	if (direction === "next") return distance > 0;
	if (direction === "this") return yearOf(date) === yearOf(anchor);
	if (tense === "past") return distance <= 0;
	return tense !== "future" || distance >= 0;
}
function suitsWeekday(date, weekday) {
	return precisionOf(date) !== "day" || weekdayOf(date) === weekday;
}
// ../../work/wt/names/shared/suggest/events/02-event-dates.ts
var FUTURE_FRENCH = /(?:ra|ront)$/;
/** Whether a mention tells of what will be. Arabic announces in the present tense too, but headlines in it what was. */
function tenseOf({ verb, sentence, mark }, article) {
	for (const one of [verb, mark.group === "verb" ? mark : null]) {
		if (!one) continue;
		if (one.tense === "future") return "future";
		if (one.tense === "present") return sentence.part === "body" ? "future" : "past";
		if (one.tense === "past") return "past";
		const { words } = article.reading;
		for (let at = one.first; at <= one.last; at += 1) {
			const folded = words[at]?.folded ?? "";
			if (folded === "will" || one.lang === "fr" && FUTURE_FRENCH.test(folded)) return "future";
		}
	}
	return null;
}
/**
* The date that the words of a mention's own sentence give it: the nearest that is not another event's. What is told as
* background has only the date right after it (اقتراع سابع أكتوبر), for the sentence is about something else.
*/
function dateBeside(marks, mention) {
	const { mark, sentence, verb, isBackground, isAside } = mention;
	const date = nearestDate(marks, sentence, mark.first, mark.last, verb?.first);
	if (!date || !(isBackground || isAside)) return date;
	return date.first > mark.last && date.first - mark.last <= ASIDE_REACH ? date : null;
}
var ASIDE_REACH = 6;
/** A date is looked for so many words to either side. */
var REACH$1 = 60;
/** The date of a sentence nearest to the words from `first` to `last`, or to the verb. */
function nearestDate(marks, sentence, first, last, verb = first) {
	const { dateOfWord } = marks.article;
	const [from, to] = [Math.min(first, verb), Math.max(last, verb)];
	const distance = (at) => Math.min(gapTo(at, first, last), gapTo(at, verb, verb));
	let nearest = null;
	let least = Infinity;
	for (let at = Math.max(sentence.first, from - REACH$1); at < Math.min(sentence.next, to + REACH$1); at += 1) {
		const date = dateOfWord[at];
		if (!date || distance(at) >= least || !isDay(date.date) || isOfAnother(marks, date, first)) continue;
		[nearest, least] = [date, distance(at)];
	}
	return nearest;
}
/** How many words `at` is from the stretch from `first` to `last`. */
function gapTo(at, first, last) {
	if (at < first) return first - at;
	return at > last ? at - last : 0;
}
function isDay({ calendar, parts, relative, weekday }) {
	if (calendar === "hijri") return false;
	return parts.day !== null || weekday !== null || relative?.unit === "day";
}
/** Whether a date belongs to another event named right before it (اقتراع سابع أكتوبر), or bounds a time (depuis le 3 mai). */
function isOfAnother(marks, { first }, trigger) {
	const { words } = marks.article.reading;
	const isLoose = (at) => [
		"le",
		"du",
		"de",
		"the",
		"of",
		"on",
		"ل",
		"يوم",
		"l"
	].includes(words[at]?.folded ?? "");
	let before = first - 1;
	while (before > first - 3 && isLoose(before)) before -= 1;
	const glued = marks.endingAt[before]?.some(({ group, first: start }) => group === "head" && start !== trigger) === true;
	const bound = markBefore(marks, "past", first, 1);
	const isBound = bound !== void 0 && bound.prefix === "" && [
		"منذ",
		"depuis",
		"since"
	].includes(words[bound.first]?.folded ?? "");
	return glued || isBound;
}
/** The date of an event from the words about it, or from what else the page has. `best` are its mentions, surest first. */
function eventDate(marks, best, detection, isMain) {
	const { article } = marks;
	let incomplete = null;
	for (const { date, rule, tense } of candidates(marks, best, isMain)) {
		const found = detected(article, date.date, rule, tense);
		if (found.value !== null) return found;
		incomplete ??= found;
	}
	if (incomplete) return incomplete;
	return isMain ? imageDate(detection, article.publishedOn) : UNKNOWN;
}
/** Dates that may be the event's, best first: beside its mentions, in the sentence that goes on, in the lead. */
function* candidates(marks, best, isMain) {
	const { article } = marks;
	const tense = best.map((mention) => tenseOf(mention, article)).find((one) => one !== null) ?? null;
	for (const mention of best) {
		const date = dateBeside(marks, mention);
		if (date) yield {
			date,
			rule: "event-date-beside",
			tense: tenseOf(mention, article) ?? tense
		};
	}
	const [first] = best;
	if (!first || !isMain) return;
	const lead = article.sentences.filter(({ part }) => part === "body").slice(0, 2);
	const title = article.sentences.filter(({ part }) => part === "title");
	const next = article.sentences[first.sentence.index + 1];
	const near = next?.part === first.sentence.part && next.paragraph === first.sentence.paragraph ? [next] : [];
	for (const sentence of [
		...near,
		...lead,
		...title
	]) {
		const date = nearestDate(marks, sentence, sentence.first, sentence.first);
		if (date && !isTold(marks, date, best)) yield {
			date,
			rule: "event-date-in-article",
			tense
		};
	}
}
/** Whether another event, that is not this one, is named nearby before the date. */
function isTold(marks, { first }, best) {
	const own = new Set(best.map(({ mark }) => mark.first));
	const head = markBefore(marks, "head", first, 6);
	return head !== void 0 && !own.has(head.first);
}
function detected(article, date, rule, tense) {
	const value = resolveDate(date, article.publishedOn, tense);
	const isWhole = value?.length === 10;
	const evidence = [{
		source: "text",
		quote: date.quote,
		span: {
			start: date.start,
			end: date.end
		}
	}];
	const warnings = [...date.warnings];
	if (!isWhole) return {
		value: null,
		basis: "unknown",
		rule: "event-date-incomplete",
		evidence,
		warnings
	};
	if (statedDate(date) !== null) return {
		value,
		basis: "stated",
		rule,
		evidence,
		warnings
	};
	return {
		value,
		basis: "inferred",
		rule: "event-date-from-publication",
		evidence,
		warnings
	};
}
/** How many days a picture may be older than the page. */
var LONGEST_DELAY = 30;
/** The day in the names of the page's pictures, where all that bear a day bear one and the same. */
function imageDate({ raw }, publishedOn) {
	const named = findImageNameDates(raw.text);
	const [first] = named;
	if (!first || named.some(({ date }) => date !== first.date)) return UNKNOWN;
	if (publishedOn !== null) {
		const delay = dayNumber(publishedOn) - dayNumber(first.date);
		if (delay < 0 || delay > LONGEST_DELAY) return UNKNOWN;
	}
	const { start, end, quote } = first;
	const evidence = [{
		source: "text",
		quote,
		span: {
			start,
			end
		}
	}];
	return {
		value: first.date,
		basis: "inferred",
		rule: "event-date-image-name",
		evidence,
		warnings: []
	};
}
// ../../work/wt/names/shared/suggest/events/place-standing.ts
var LOCATIVES$1 = new Set("في داخل a au aux en dans in at".split(" "));
var GOALS = new Set("الي نحو a au aux en to".split(" "));
var TOWN_NOUNS = new Set("مدينه جماعه بلديه مركز دوار حي حاضره ville commune municipalite cite city town village".split(" "));
var AREA_NOUNS = new Set("اقليم عماله جهه دايره province provinces region prefecture circonscription".split(" "));
var ARTICLES$1 = new Set("la le l les de du d des the of".split(" "));
/** Reads the words beside a place. */
function placeStanding(marks, mention, sentence) {
	const { words } = marks.article.reading;
	const phrase = placePhrase(marks, mention);
	const before = words[phrase.at - 1];
	const isSpaced = words[phrase.at]?.gap === GAP.space;
	const isHeading = isAtHead(marks, mention, sentence);
	return {
		isLocative: phrase.prefix.endsWith("ب") || isSpaced && LOCATIVES$1.has(before?.folded ?? ""),
		isGoal: phrase.prefix.endsWith("ل") || isSpaced && GOALS.has(before?.folded ?? ""),
		isOrigin: phrase.prefix === "" && !isHeading && markBefore(marks, "origin", phrase.at, 0) !== void 0,
		isArea: phrase.isArea,
		isBesideDate: isBesideDate(marks, mention),
		isHeading
	};
}
var MOST_NOUNS = 3;
function placePhrase(marks, mention) {
	const { reading } = marks.article;
	const first = reading.words[mention.first];
	const own = first ? first.folded.slice(0, mention.start - first.start) : "";
	let phrase = {
		at: mention.first,
		prefix: own,
		isArea: nounAt(marks, mention.first)?.isArea === true
	};
	for (let step = 0; step < MOST_NOUNS && phrase.prefix === ""; step += 1) {
		const at = phrase.at - 1;
		if (((reading.words[phrase.at]?.gap ?? GAP.edge) & ~(GAP.space | GAP.apostrophe)) !== 0) break;
		const noun = nounAt(marks, at);
		if (!noun && !isArticleOfNoun(marks, at)) break;
		phrase = {
			at,
			prefix: noun?.prefix ?? "",
			isArea: phrase.isArea || noun?.isArea === true
		};
	}
	return phrase;
}
/** The noun of a place that the word is, with its particles; of an area or of a town. */
function nounAt(marks, at) {
	const { reading } = marks.article;
	const word = reading.words[at];
	if (!word) return null;
	for (const { folded, skip } of [{
		folded: word.folded,
		skip: 0
	}, ...reading.stemsOf(at)]) {
		if (AREA_NOUNS.has(folded)) return {
			prefix: word.folded.slice(0, skip),
			isArea: true
		};
		if (TOWN_NOUNS.has(folded)) return {
			prefix: word.folded.slice(0, skip),
			isArea: false
		};
	}
	return null;
}
/** la and de belong to the phrase only where a noun is among them: la ville de Rabat, not de Rabat. */
function isArticleOfNoun(marks, at) {
	const folded = marks.article.reading.words[at]?.folded ?? "";
	return ARTICLES$1.has(folded) && (nounAt(marks, at - 1) !== null || nounAt(marks, at + 1) !== null);
}
function isBesideDate({ article: { dateOfWord } }, { first, last }) {
	return [
		first - 1,
		first - 2,
		first - 3,
		last + 1,
		last + 2
	].some((at) => dateOfWord[at] !== void 0);
}
function isAtHead({ article }, mention, sentence) {
	if (sentence.part !== "title") return false;
	const next = article.text.slice(mention.end, mention.end + 3);
	if (/^\s?:/.test(next)) return mention.first - sentence.first <= 4;
	return mention.first - sentence.first <= 1 && /^\s?[,،|]/.test(next);
}
// ../../work/wt/names/shared/suggest/events/venue.ts
var LOCATIVES = new Set("في داخل à a au en in at dans".split(" "));
var ARTICLES = new Set("la le l les the un une an".split(" "));
var REACH = 40;
var LONGEST = 9;
/** The building that the words about an event say it took place in: بقاعة…, au siège de …; null where none is named. */
function venueNear(marks, { sentence, mark }) {
	const { article, startingAt } = marks;
	const next = article.sentences[sentence.index + 1];
	const to = next?.paragraph === sentence.paragraph ? next.next : sentence.next;
	for (let at = Math.max(sentence.first, mark.first - REACH); at < Math.min(to, mark.last + REACH); at += 1) {
		const venue = startingAt[at]?.find(({ group }) => group === "venue");
		if (venue && isPlaced(marks, venue)) return venueSpan(marks, venue);
	}
	return null;
}
function isPlaced({ article }, { first, prefix }) {
	if (prefix.endsWith("ب")) return true;
	const { words } = article.reading;
	let before = first - 1;
	while (before > first - 3 && ARTICLES.has(words[before]?.folded ?? "")) before -= 1;
	return LOCATIVES.has(words[before]?.folded ?? "") && ((words[first]?.gap ?? GAP.edge) & GAP.stop) === 0;
}
/** From the building's noun to the end of its name: the entity it is part of, or the words up to the next sign, date or verb. */
function venueSpan({ article, startingAt }, { first, start, end }) {
	const named = article.mentionOfWord[first];
	if (named) return {
		start: named.start,
		end: named.end
	};
	const { words } = article.reading;
	let last = end;
	for (let at = first + 1; at < first + LONGEST; at += 1) {
		const word = words[at];
		if (!word || (word.gap & ~(GAP.space | GAP.apostrophe | GAP.hyphen | GAP.quote)) !== 0) break;
		const isVerbal = startingAt[at]?.some((mark) => isHoldingVerb(mark) || mark.group === "head");
		if (article.dateOfWord[at] || isVerbal === true) break;
		if ([
			"الذي",
			"التي",
			"حيث",
			"qui",
			"que",
			"which",
			"where",
			"a",
			"et",
			"في",
			"مع"
		].includes(word.folded)) break;
		last = word.end;
	}
	return {
		start,
		end: last
	};
}
// ../../work/wt/names/shared/suggest/events/03-event-places.ts
/** What each sign is worth. Set by hand; a place is taken from `enough` points on. */
var WORTH = {
	best: 2,
	again: .5,
	next: .8,
	title: .8,
	lead: 1,
	leadParagraph: .3,
	secondParagraph: -.7,
	otherEvent: -2,
	locative: 2,
	visited: 2,
	besideDate: 1.5,
	heading: 1.5,
	bare: -2.5,
	beside: 1.5,
	town: 1.5,
	region: 0,
	country: -4,
	area: -1,
	building: -4,
	site: -1.5,
	role: -1.5,
	origin: -4,
	dateline: -2.5,
	enough: 2
};
/** The place of an event: the town that the words about it name best, else a building, else where it was filed. */
function eventPlace(ground) {
	const { marks, best, detection, isMain } = ground;
	const [first] = rankedPlaces(ground);
	if (first && first.score >= WORTH.enough) return valueAt(marks, first.mention, first.rule);
	const venue = best.map((mention) => venueNear(marks, mention)).find((found) => found !== null);
	if (venue) return valueAt(marks, venue, "event-venue");
	return isMain ? datelinePlace(detection) : UNKNOWN;
}
function rankedPlaces(ground) {
	const { marks, best } = ground;
	const worthOf = sentenceWorth(ground);
	const ranked = [];
	for (const mention of marks.article.mentions) {
		if (mention.entity.type !== "place") continue;
		const sentence = sentenceOf(marks, mention.first);
		const worth = worthOf.get(sentence.index);
		if (worth === void 0) continue;
		const score = worth + kindWorth(mention, ground) + standingWorth(mention, sentence, ground);
		const isBeside = best.some((one) => one.sentence.index === sentence.index);
		ranked.push({
			mention,
			score,
			rule: isBeside ? "event-place-beside" : "event-place-in-article"
		});
	}
	return ranked.sort((one, other) => other.score - one.score || one.mention.start - other.mention.start);
}
/** Which sentences may name the place, and how likely: those about the event, the one that goes on, title and lead. */
function sentenceWorth({ marks, best, isMain }) {
	const worth = /* @__PURE__ */ new Map();
	const give = ({ index }, value) => worth.set(index, Math.max(worth.get(index) ?? -Infinity, value));
	const top = Math.max(1, best[0]?.score ?? 1);
	for (const [rank, { sentence, score }] of best.entries()) give(sentence, rank === 0 ? WORTH.best : WORTH.again + score / top);
	if (isMain) for (const [sentence, value] of surroundings(marks, best)) give(sentence, value);
	return worth;
}
function* surroundings({ article, all }, best) {
	const first = best[0]?.sentence;
	const next = first && article.sentences[first.index + 1];
	if (next && next.paragraph === first.paragraph) yield [next, WORTH.next];
	const own = new Set(best.map(({ mark }) => mark.first));
	const ofOthers = new Set(all.filter(({ group, first: at }) => group === "head" && !own.has(at)).map(({ first: at }) => article.sentenceOfWord[at]));
	const lead = article.lead?.paragraph ?? 0;
	for (const sentence of article.sentences) {
		if (sentence.paragraph > lead + 1) break;
		const other = ofOthers.has(sentence.index) ? WORTH.otherEvent : 0;
		if (sentence.part === "title") yield [sentence, WORTH.title];
		else if (sentence === article.lead) yield [sentence, WORTH.lead];
		else yield [sentence, other + (sentence.paragraph === lead ? WORTH.leadParagraph : WORTH.secondParagraph)];
	}
}
var REGIONS = /* @__PURE__ */ new Set([
	"region",
	"water",
	"geo"
]);
var WIDE = /* @__PURE__ */ new Set(["country", "continent"]);
/** Provinces mostly bear the name of their town, so the noun before them decides (see `standingWorth`). */
function kindWorth({ entity, first }, { lexicon, marks }) {
	const kind = entity.lexiconId === null ? "" : lexicon.entries.get(entity.lexiconId)?.kind ?? "";
	if (WIDE.has(kind)) return WORTH.country;
	const heads = new Set(marks.startingAt[first]?.map(({ group }) => group));
	if (heads.has("venue")) return WORTH.building;
	if (heads.has("site")) return WORTH.site;
	return REGIONS.has(kind) ? WORTH.region : WORTH.town;
}
var BESIDE = 8;
function standingWorth(mention, sentence, { marks, best, detection }) {
	const standing = placeStanding(marks, mention, sentence);
	const isVisited = best[0]?.kind === "visit" && standing.isGoal;
	const placed = (standing.isLocative ? WORTH.locative : 0) + (isVisited ? WORTH.visited : 0) + (standing.isBesideDate ? WORTH.besideDate : 0) + (standing.isHeading ? WORTH.heading : 0);
	const isBeside = best.some(({ mark }) => Math.abs(mark.first - mention.first) <= BESIDE);
	return (placed === 0 ? WORTH.bare : placed) + (isBeside ? WORTH.beside : 0) + (standing.isArea ? WORTH.area : 0) + (standing.isOrigin ? WORTH.origin : 0) + (marks.article.isRoleWord[mention.first] === true ? WORTH.role : 0) + (isDateline(mention, detection) ? WORTH.dateline : 0);
}
function isDateline({ start, end }, { metadata }) {
	const span = metadata.dateline.evidence[0]?.span;
	return span !== void 0 && span !== null && start >= span.start && end <= span.end;
}
function valueAt({ article }, { start, end }, rule) {
	const quote = article.text.slice(start, end);
	return {
		value: quote.replace(/\s+/g, " "),
		basis: "stated",
		rule,
		evidence: [{
			source: "text",
			quote,
			span: {
				start,
				end
			}
		}],
		warnings: []
	};
}
function datelinePlace({ metadata: { dateline } }) {
	if (dateline.value === null) return UNKNOWN;
	return {
		...dateline,
		basis: "inferred",
		rule: "event-place-dateline"
	};
}
// ../../work/wt/names/shared/suggest/events/04-organiser.ts
/** Who held an event: named after «من تنظيم», organisé par; else the subject of the verb that says it was held. */
function eventOrganiser(marks, best) {
	for (const mention of best) {
		const agent = agentOf(marks, mention);
		if (agent) return agent;
	}
	for (const mention of best) {
		const subject = mention.verb?.group === "hold" ? subjectOf(marks, mention, mention.verb) : null;
		if (subject) return organiser(marks, subject, subject.entity.canonical, "organiser-holds");
	}
	return UNKNOWN;
}
var AGENT_REACH = 16;
var LONGEST_NAME = 7;
/** The entity after the words that lead in an organiser, or the words up to the next sign. */
function agentOf(marks, { mark, sentence }) {
	const by = markAfter(marks, "by", mark.last, AGENT_REACH, sentence.next - 1) ?? markBefore(marks, "by", mark.first, AGENT_REACH, sentence.first);
	if (!by) return null;
	const entity = nextEntity(marks, by.last + 1, 3, sentence.next);
	if (entity) return organiser(marks, entity, entity.entity.canonical, "organiser-by");
	const { words } = marks.article.reading;
	let last = by.last;
	while (last - by.last < LONGEST_NAME && last + 1 < sentence.next && isNamePart(words[last + 1]?.gap)) last += 1;
	const [first, end] = [words[by.last + 1], words[last]];
	if (!first || !end || last === by.last) return null;
	return organiser(marks, {
		start: first.start,
		end: end.end
	}, null, "organiser-by");
}
function isNamePart(gap) {
	return gap !== void 0 && (gap & ~(GAP.space | GAP.apostrophe | GAP.hyphen)) === 0;
}
/** In Arabic the subject comes after its verb, in French and English before it. */
function subjectOf(marks, { mark, sentence }, verb) {
	if (verb.lang !== "ar") return verb.first < mark.first ? subjectBefore(marks, verb, sentence.first) : null;
	const after = nextEntity(marks, verb.last + 1, 3, sentence.next);
	return after && (verb.hasObject || verb.first < mark.first && after.last < mark.first) ? after : null;
}
/** The first entity of the clause that ends with the verb: what stands after a comma or a relative is not its subject. */
function subjectBefore({ article }, verb, from) {
	let subject = null;
	for (let at = verb.first - 1; at >= Math.max(from, verb.first - 30); at -= 1) {
		const mention = article.mentionOfWord[at];
		const isOfRole = article.isRoleWord[at] === true;
		if (mention && mention.entity.type !== "place" && !isOfRole) subject = mention;
	}
	return subject;
}
/** The person or body that begins at the word `at` or up to `reach` words on. */
function nextEntity({ article }, at, reach, to) {
	for (let next = at; next <= Math.min(at + reach, to - 1); next += 1) {
		const gap = article.reading.words[next]?.gap ?? GAP.edge;
		if (next > at && (gap & (GAP.stop | GAP.edge)) !== 0) return null;
		const mention = article.mentionOfWord[next];
		if (mention && mention.entity.type !== "place") return mention;
	}
	return null;
}
/** @param name how to call it where it is an entity; else its words are taken as they stand */
function organiser({ article }, { start, end }, name, rule) {
	const quote = article.text.slice(start, end);
	const evidence = [{
		source: "text",
		quote,
		span: {
			start,
			end
		}
	}];
	return {
		value: name ?? quote.replace(/\s+/g, " "),
		basis: "stated",
		rule,
		evidence,
		warnings: []
	};
}
// ../../work/wt/names/shared/suggest/events/05-participants.ts
/**
* The keys of the people and bodies who took part in an event: named in the sentences about it, and, for the article's
* own event, in those that say who was there; in the order of the text. Who only launched the programme that the event
* belongs to («التي أطلقها الأمين العام») is not among them.
*/
function participantsOf(marks, mentions, speakers, isMain) {
	const { article } = marks;
	const about = new Set(mentions.filter(({ score }) => score > 0).map(({ sentence }) => sentence.index));
	const keys = /* @__PURE__ */ new Set();
	for (const { entity, first } of article.mentions) {
		if (entity.type === "place" || keys.has(entity.key)) continue;
		const isSpeaker = isMain && entity.type === "person" && speakers.has(entity.key);
		const isAbout = about.has(article.sentenceOfWord[first] ?? -1) && !isAside(marks, first);
		if (isSpeaker || isAbout || isMain && isPresent(marks, first)) keys.add(entity.key);
	}
	return [...keys];
}
/** In a clause about a series or programme. */
function isAside(marks, at) {
	return markBefore(marks, "series", at, 10) !== void 0 && markBefore(marks, "presence", at, 10) === void 0;
}
var LONGEST_LIST = 24;
function isPresent(marks, at) {
	return markBefore(marks, "presence", at, LONGEST_LIST) !== void 0 && !isAside(marks, at);
}
// ../../work/wt/names/shared/suggest/events/event-clusters.ts
/** Puts together the mentions that tell of one event. */
function clusterEvents(marks, mentions) {
	const clusters = [];
	for (const mention of mentions) {
		const date = dayOf(marks, mention);
		const home = homeOf(clusters, mention, date);
		if (home) {
			home.mentions.push(mention);
			home.date ??= date;
		} else clusters.push({
			mentions: [mention],
			date
		});
	}
	return clusters;
}
function dayOf(marks, mention) {
	const beside = dateBeside(marks, mention);
	if (!beside) return null;
	return resolveDate(beside.date, marks.article.publishedOn, tenseOf(mention, marks.article)) ?? beside.date.quote;
}
function homeOf(clusters, mention, date) {
	if (mention.isOther) return null;
	const fitting = clusters.filter((cluster) => fits(cluster, mention, date));
	const same = fitting.filter(({ mentions }) => mentions.some((other) => isSameNoun(other, mention)));
	const [first] = same;
	if (first) return same.at(-1) ?? first;
	if (!mention.isKnown || mention.isPlural || mention.mark.sense !== "general") return null;
	return fitting.filter((cluster) => !isBackground(cluster)).sort((one, other) => scoreOf(other) - scoreOf(one))[0] ?? null;
}
/** Of one kind, or named by the same noun: الدورة after دورة تكوينية. */
function isSameNoun(one, other) {
	return one.kind === other.kind || other.isKnown && one.noun === other.noun;
}
function fits(cluster, mention, date) {
	if (isBackground(cluster) !== mention.isBackground) return false;
	if (cluster.date !== null && date !== null && cluster.date !== date) return false;
	if (cluster.mentions.every(({ isPlural }) => isPlural) !== mention.isPlural) return false;
	return cluster.mentions.every(({ ordinal }) => ordinal === null || mention.ordinal === null || ordinal === mention.ordinal);
}
function isBackground({ mentions }) {
	return mentions.every((mention) => mention.isBackground);
}
/** Kinds of occasion that an election may be a part of. */
var ELECTORAL = /* @__PURE__ */ new Set([
	"congress",
	"meeting",
	"session"
]);
var WHOLE_FROM = 4;
/** The clusters by what speaks for each, best first; an election goes behind the congress that held it. */
function rankClusters(clusters) {
	const ranked = [...clusters].sort((one, other) => scoreOf(other) - scoreOf(one));
	const [first] = ranked;
	if (!first || !first.mentions.every(({ kind }) => kind === "election")) return ranked;
	const whole = ranked.find((cluster) => isWhole(cluster, first));
	return whole ? [whole, ...ranked.filter((cluster) => cluster !== whole)] : ranked;
}
/** Whether a sentence names an occasion together with the election. */
function isWhole(cluster, election) {
	const sentences = new Set(election.mentions.map(({ sentence }) => sentence.index));
	return cluster.mentions.some(({ mark, kind, sentence, score }) => mark.group === "head" && ELECTORAL.has(kind) && score >= WHOLE_FROM && sentences.has(sentence.index));
}
var AGAIN = .5;
var MOST_AGAIN = 2.5;
/** What speaks for a cluster being what the article is about: its strongest mention, and that it is named again. */
function scoreOf({ mentions }) {
	const best = Math.max(...mentions.map(({ score }) => score));
	const again = mentions.filter(({ score }) => score > 0).length - 1;
	return best + Math.min(MOST_AGAIN, Math.max(0, again) * AGAIN);
}
// ../../work/wt/names/shared/suggest/events/told-event.ts
/** How many words of the article stand for an event that no word names. */
var WORDS = 8;
var FINITE = /* @__PURE__ */ new Set([
	"verb",
	"spoken",
	"words"
]);
/**
* What an article tells that names no event: somebody's statement, if its title or first sentence says so, else
* whatever its title (or its first words) tells.
*/
function toldEvent(article, speech) {
	const title = article.sentences.find(({ part }) => part === "title") ?? null;
	const sentence = article.lead ?? title;
	if (!sentence) return null;
	const spoken = speech.find(({ group, first }) => FINITE.has(group) && [title, article.lead].some((one) => one !== null && one.first <= first && first < one.next));
	if (spoken) {
		const home = article.sentences[article.sentenceOfWord[spoken.first] ?? 0] ?? sentence;
		const verb = article.text.slice(spoken.start, spoken.end);
		return mention(home, {
			...NOTHING,
			...spoken,
			...STATEMENT
		}, reason("event-words-spoken", { verb }));
	}
	const told = title ?? sentence;
	const last = Math.min(told.next, told.first + WORDS) - 1;
	const { words } = article.reading;
	const [start, end] = [words[told.first]?.start ?? told.start, words[last]?.end ?? told.end];
	return mention(sentence, {
		...NOTHING,
		...OTHER,
		first: told.first,
		last,
		start,
		end
	}, reason("event-told"));
}
var NOTHING = {
	lang: "ar",
	weight: 0,
	sense: "",
	tense: null,
	hasObject: false,
	prefix: "",
	isDefinite: false,
	isPlural: false
};
var STATEMENT = {
	group: "verb",
	kind: "statement"
};
var OTHER = {
	group: "verb",
	kind: "other"
};
function mention(sentence, mark, why) {
	return {
		mark,
		kind: mark.kind ?? "other",
		sentence,
		isKnown: false,
		isPlural: false,
		isOther: false,
		isBackground: false,
		isAside: false,
		verb: null,
		noun: "",
		ordinal: null,
		score: 0,
		reasons: [why]
	};
}
// ../../work/wt/names/shared/suggest/events/suggest-events.ts
/** From how many points on a cluster is the article's own event, and worth suggesting at all. */
var MAIN_FROM = 4.5;
var MENTION_FROM = 3.9;
var MOST_SUGGESTED = 8;
/** Proposes the events that an article tells of, its own first; where it names none, what its title tells. */
function suggestEvents(detection, lexicon, article, { marks: speech, speakers }) {
	const marks = markEventWords(article);
	const ground = {
		detection,
		lexicon,
		marks,
		speakers
	};
	const ranked = rankClusters(clusterEvents(marks, eventMentions(marks)));
	const hasMain = ranked[0] !== void 0 && isMainEvent(ranked[0]);
	const named = ranked.filter((cluster, index) => index === 0 && hasMain || isWorthMentioning(cluster)).slice(0, MOST_SUGGESTED).map((cluster, index) => suggestionOf(ground, cluster, scoreOf(cluster), index === 0 && hasMain));
	const told = hasMain ? null : toldEvent(article, speech);
	return told ? [suggestionOf(ground, {
		mentions: [told],
		date: null
	}, LEAST, true), ...named] : named;
}
/** The score of an event that nothing names. */
var LEAST = -1;
function isMainEvent(cluster) {
	return scoreOf(cluster) >= MAIN_FROM && cluster.mentions.some(({ score }) => score >= MENTION_FROM);
}
/** Besides its own event an article mentions many; only those named by a noun, and held or dated, are worth a look. */
function isWorthMentioning({ mentions, date }) {
	return mentions.some(({ mark, verb, kind, isPlural, isAside, score }) => mark.group === "head" && kind !== "statement" && mark.sense === "" && !isPlural && !isAside && (date !== null || verb !== null && score >= MENTION_FROM));
}
function suggestionOf(ground, { mentions }, score, isMain) {
	const { detection, lexicon, marks, speakers } = ground;
	const best = [...mentions].sort((one, other) => other.score - one.score);
	const [first] = best;
	if (!first) throw new Error("A cluster has a mention.");
	const { text } = marks.article;
	const trigger = quotedSpan(text, first.mark.start, first.mark.end);
	const place = eventPlace({
		marks,
		best,
		detection,
		lexicon,
		isMain
	});
	return {
		key: `event:${first.kind}:${fold(trigger.quote)}:${first.mark.start}`,
		kind: first.kind,
		trigger,
		date: eventDate(marks, best, detection, isMain),
		place,
		organiser: eventOrganiser(marks, best),
		participantKeys: participantsOf(marks, mentions, speakers, isMain),
		isMain,
		confidence: confidenceOf(score, isMain),
		reasons: reasonsOf(best)
	};
}
function reasonsOf(mentions) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { reasons } of mentions) for (const one of reasons) if (!byRule.has(one.rule)) byRule.set(one.rule, one);
	if (mentions.length > 1) byRule.set("event-named-again", reason("event-named-again", { count: String(mentions.length) }));
	return [...byRule.values()];
}
function confidenceOf(score, isMain) {
	if (score < 0) return .35;
	const share = Math.min(1, Math.max(0, (score - 2) / 10));
	return Math.round((isMain ? .5 + .45 * share : .3 + .4 * share) * 100) / 100;
}
// ../../work/wt/names/shared/text/phrase-index.ts
/** Builds an index of phrases; where two fold to the same tokens, the first stands. */
function phraseIndex(entries) {
	const byFirst = /* @__PURE__ */ new Map();
	for (const [phrase, value] of entries) {
		const words = tokens(phrase).map(({ folded }) => folded);
		const [first] = words;
		if (first === void 0) continue;
		const bucket = byFirst.get(first);
		if (bucket) bucket.push({
			words,
			value
		});
		else byFirst.set(first, [{
			words,
			value
		}]);
	}
	for (const bucket of byFirst.values()) bucket.sort((a, b) => b.words.length - a.words.length);
	return { byFirst };
}
/**
* The longest phrase that begins at `list[at]`, or null. `first` replaces that token's word (for a clitic taken off);
* `joins` says whether a token belongs with the one before it (default: always).
*/
function matchPhrase({ byFirst }, list, at, first = list[at]?.folded ?? "", joins = () => true) {
	for (const { words, value } of byFirst.get(first) ?? []) {
		let length = 1;
		while (length < words.length && list[at + length]?.folded === words[length] && joins(at + length)) length += 1;
		if (length === words.length) return {
			value,
			length
		};
	}
	return null;
}
// ../../work/wt/names/shared/text/civil-dates/date-reader.ts
/** Tokens of one expression stand close; a longer gap, or one with a line break, ends it. */
var WIDEST_GAP = 6;
var FAR = "\n";
function dateReader(text, from, to) {
	return {
		text,
		tokens: tokens(text, from, to)
	};
}
/** What stands between token `index - 1` and token `index`; a line break where they are far apart or one is missing. */
function gapBefore({ text, tokens: list }, index) {
	const [before, token] = [list[index - 1], list[index]];
	if (!before || !token || token.start - before.end > WIDEST_GAP) return FAR;
	return text.slice(before.end, token.start);
}
var SPACE_ONLY = /^[ \t\u00a0\u202f\u200b-\u200f\u061c]*$/;
var SPACE_OR_COMMA = /^[ \t\u00a0\u202f\u200b-\u200f\u061c]*[,،.]?[ \t\u00a0\u202f\u200b-\u200f\u061c]*$/;
var LINKED = /^[ \t\u00a0\u202f\u200b-\u200f\u061c]*['’/–-]?[ \t\u00a0\u202f\u200b-\u200f\u061c]*$/;
/** Whether token `index` follows the one before it with nothing but blanks, or nothing at all, between. */
function followsClosely(reader, index) {
	return SPACE_ONLY.test(gapBefore(reader, index));
}
/** Whether at most a comma or the dot of an abbreviation divides token `index` from the one before it. */
function followsAfterComma(reader, index) {
	return SPACE_OR_COMMA.test(gapBefore(reader, index));
}
/** Whether at most a hyphen, slash or apostrophe divides token `index` from the one before it. */
function followsLinked(reader, index) {
	return LINKED.test(gapBefore(reader, index));
}
/** The phrase of `index` that begins at token `at`, with or without a proclitic written on to it. */
function findPhrase(index, reader, at) {
	const token = reader.tokens[at];
	if (!token) return null;
	const joins = (next) => followsLinked(reader, next);
	const whole = matchPhrase(index, reader.tokens, at, token.folded, joins);
	if (whole) return {
		value: whole.value,
		start: token.start,
		next: at + whole.length
	};
	if (token.script !== "arabic") return null;
	for (const { folded, skip } of arabicStems(reader.text.slice(token.start, token.end), token.folded)) {
		const match = matchPhrase(index, reader.tokens, at, folded, joins);
		if (match) return {
			value: match.value,
			start: token.start + skip,
			next: at + match.length
		};
	}
	return null;
}
/** The number that token `at` is, if it has at most four digits. */
function numberAt({ tokens: list }, at) {
	const digits = list[at]?.folded ?? "";
	return /^\d{1,4}$/.test(digits) ? {
		value: Number(digits),
		digits: digits.length
	} : null;
}
// ../../work/wt/names/shared/text/civil-dates/date-words.ts
/**
* The words dates are written with in Arabic, French and English, several in a cell separated by `|`. Written in any
* spelling that `fold` makes one (hamza, accents, case); of several words, each is looked for as a token, in order.
*/
/** Month names, January first: Moroccan, Egypt and the Gulf, the Levant, Algeria and Tunisia; French; English. */
var MONTHS = [
	"يناير|كانون الثاني|جانفي|janvier|janv|january|jan",
	"فبراير|شباط|فيفري|فيبراير|février|févr|fév|february|feb",
	"مارس|آذار|mars|march|mar",
	"أبريل|إبريل|نيسان|أفريل|avril|avr|april|apr",
	"ماي|مايو|أيار|مايس|mai|may",
	"يونيو|يونيه|حزيران|جوان|juin|june|jun",
	"يوليوز|يوليو|يوليه|تموز|جويلية|juillet|juill|juil|july|jul",
	"غشت|أغسطس|آب|أوت|août|august|aug",
	"شتنبر|شتمبر|سبتمبر|سبتنبر|أيلول|septembre|september|sept|sep",
	"أكتوبر|أوكتوبر|تشرين الأول|octobre|october|oct",
	"نونبر|نونمبر|نوفمبر|نوفنبر|تشرين الثاني|novembre|november|nov",
	"دجنبر|دجمبر|ديسمبر|ديسنبر|كانون الأول|décembre|déc|december|dec"
];
/** The English ones: only they may stand before a day that no year follows (March 8). */
var ENGLISH_MONTHS = "january|jan|february|feb|march|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec";
/** Month names that are other words too unless they are written with a capital (May) or an accent (déc). */
var CAPITAL_MONTHS = "may|march|mar|jan|dec|jun|sep";
/** Weekday names, Sunday first. */
var WEEKDAYS = [
	"الأحد|dimanche|sunday",
	"الاثنين|الإثنين|lundi|monday",
	"الثلاثاء|الثلثاء|mardi|tuesday",
	"الأربعاء|mercredi|wednesday",
	"الخميس|jeudi|thursday",
	"الجمعة|vendredi|friday",
	"السبت|samedi|saturday"
];
/** Their abbreviations, which count only beside a day of the month. */
var SHORT_WEEKDAYS = [
	"dim|sun",
	"lun|mon",
	"mar|tue|tues",
	"mer|wed",
	"jeu|thu|thur|thurs",
	"ven|fri",
	"sam|sat"
];
/** Days of the month in words, the first of the month first. */
var ORDINAL_DAYS = [
	"فاتح|أول|الأول|الفاتح|1er|premier|1st|first",
	"ثاني|الثاني|2nd|second",
	"ثالث|الثالث|3rd|third",
	"رابع|الرابع|4th|fourth",
	"خامس|الخامس|5th|fifth",
	"سادس|السادس|6th|sixth",
	"سابع|السابع|7th|seventh",
	"ثامن|الثامن|8th|eighth",
	"تاسع|التاسع|9th|ninth",
	"عاشر|العاشر|10th|tenth",
	"حادي عشر|الحادي عشر|11th|eleventh",
	"ثاني عشر|الثاني عشر|12th|twelfth",
	"ثالث عشر|الثالث عشر|13th|thirteenth",
	"رابع عشر|الرابع عشر|14th|fourteenth",
	"خامس عشر|الخامس عشر|15th|fifteenth",
	"سادس عشر|السادس عشر|16th|sixteenth",
	"سابع عشر|السابع عشر|17th|seventeenth",
	"ثامن عشر|الثامن عشر|18th|eighteenth",
	"تاسع عشر|التاسع عشر|19th|nineteenth",
	"العشرون|العشرين|عشرين|20th|twentieth",
	"الحادي والعشرون|الحادي والعشرين|حادي وعشرين|21st",
	"الثاني والعشرون|الثاني والعشرين|ثاني وعشرين|22nd",
	"الثالث والعشرون|الثالث والعشرين|ثالث وعشرين|23rd",
	"الرابع والعشرون|الرابع والعشرين|رابع وعشرين|24th",
	"الخامس والعشرون|الخامس والعشرين|خامس وعشرين|25th",
	"السادس والعشرون|السادس والعشرين|سادس وعشرين|26th",
	"السابع والعشرون|السابع والعشرين|سابع وعشرين|27th",
	"الثامن والعشرون|الثامن والعشرين|ثامن وعشرين|28th",
	"التاسع والعشرون|التاسع والعشرين|تاسع وعشرين|29th",
	"الثلاثون|الثلاثين|ثلاثين|30th|thirtieth",
	"الحادي والثلاثون|الحادي والثلاثين|31st"
];
var HIJRI_MONTHS = "محرم|المحرم|محرم الحرام|صفر|ربيع الأول|ربيع الثاني|ربيع الآخر|ربيع النبوي|جمادى الأولى|جمادى الأول|جمادى الثانية|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة|moharram|mouharram|muharram|safar|rabii i|rabii ii|rabia i|rabia ii|joumada i|joumada ii|rajab|chaabane|ramadan|chaoual|chawwal|dou al qiida|dou al kiada|dou al hijja|dhou al hijja";
/** Letters after a year that tell its calendar. */
var HIJRI_ERA = "هـ|هجرية|هجري|الهجرية|hégire|ah";
/** Days counted from the day of writing. اليوم, أمس and غدا mean other things too: see not-dates.ts. */
var RELATIVE_DAYS = [
	[-2, "أول أمس|أول من أمس|أمس الأول|قبل أمس|قبل يومين|منذ يومين|avant hier|the day before yesterday|day before yesterday"],
	[-1, "أمس|البارحة|hier|yesterday"],
	[0, "اليوم|يومه|aujourd hui|ce jour|ce matin|ce soir|cette nuit|cet après midi|today|tonight|this morning|this afternoon|this evening"],
	[1, "غدا|غد|demain|tomorrow"],
	[2, "بعد غد|بعد غدا|après demain|the day after tomorrow|day after tomorrow"]
];
/** Weeks, months and years counted from the one of writing. */
var RELATIVE_PERIODS = [
	[
		"week",
		-1,
		"الأسبوع الماضي|الأسبوع المنصرم|الأسبوع الفارط|la semaine dernière|la semaine passée|last week"
	],
	[
		"week",
		0,
		"هذا الأسبوع|الأسبوع الجاري|cette semaine|this week"
	],
	[
		"week",
		1,
		"الأسبوع المقبل|الأسبوع القادم|la semaine prochaine|next week"
	],
	[
		"month",
		-1,
		"الشهر الماضي|الشهر المنصرم|الشهر الفارط|le mois dernier|mois dernier|last month"
	],
	[
		"month",
		0,
		"هذا الشهر|الشهر الجاري|الشهر الحالي|ce mois ci|ce mois|mois courant|this month"
	],
	[
		"month",
		1,
		"الشهر المقبل|الشهر القادم|le mois prochain|mois prochain|next month"
	],
	[
		"year",
		-1,
		"السنة الماضية|السنة المنصرمة|السنة الفارطة|العام الماضي|العام المنصرم|l'année dernière|année dernière|l'an dernier|an dernier|last year"
	],
	[
		"year",
		0,
		"هذه السنة|هذا العام|السنة الجارية|السنة الحالية|العام الجاري|العام الحالي|cette année|année en cours|this year"
	],
	[
		"year",
		1,
		"السنة المقبلة|السنة القادمة|العام المقبل|العام القادم|l'année prochaine|année prochaine|l'an prochain|an prochain|next year"
	]
];
/** Units of time with a number before or after them: منذ 3 أيام, il y a 3 jours, 3 days ago. */
var AGO_BEFORE = "منذ|قبل|il y a";
var DAYS = "أيام|يوما|يوم|jours|jour|days|day";
/** Words after a weekday, a month or a date that say which one. */
var DIRECTION_AFTER = {
	past: "الماضي|الماضية|المنصرم|المنصرمة|الفارط|الفارطة|الأخير|الأخيرة|المنقضي|الفائت|dernier|dernière|passé|passée|écoulé",
	next: "المقبل|المقبلة|القادم|القادمة|prochain|prochaine",
	this: "الجاري|الجارية|الحالي|الحالية|courant"
};
/** Words before a weekday that say which one. */
var DIRECTION_BEFORE = {
	past: "last",
	next: "next|coming",
	this: "ce|this|هذا"
};
/** Parts of a day; they may stand between a weekday and its date, or before either. */
var DAY_PARTS = "صباح|صباحا|مساء|ليلة|ليل|ليلا|ظهر|ظهيرة|زوال|زوالا|عصر|فجر|عشية|matin|matinée|soir|soirée|nuit|midi|après midi|morning|afternoon|evening|night";
/** Words before a bare weekday in Arabic that show that a day is meant. */
var DAY_CUES = "يوم|يومي|بعد|قبل|نهار|غاية|منذ";
/** Small words that may stand between the parts of an expression that has begun. */
var DAY_FILLERS = "يوم|le|au|on|the|du";
/** Words between the day and its month, and between the month and its year. */
var DAY_TO_MONTH = "من|شهر|من شهر|de|du mois de|du mois d|of";
var MONTH_TO_YEAR = "من سنة|من عام|سنة|عام|لسنة|de|de l année|of";
/** Words between a day and "this month", "last month". */
var DAY_TO_PERIOD = "من|du|de|of";
/** Words that join the first and the last day of a range, and those that join the days of a list. */
var RANGE_WORDS = "إلى|إلى غاية|حتى|وإلى|au|à|to|until|till|through";
var LIST_WORDS = "و|et|and";
/** Words before a month that stands without day and year. */
var MONTH_CUES = "شهر|شهري|في|خلال|منذ|مطلع|بداية|نهاية|متم|منتصف|أواخر|أوائل|en|début|fin|mi|depuis|dès|mois de|mois d|courant|in|since|early|late|mid";
/** Words before a year that stands alone. */
var YEAR_CUES = "سنة|عام|منذ|سنتي|عامي|موسم|دستور|انتخابات|استحقاقات|برسم|en|depuis|dès|année|an|ici|in|since|year|during|élections de|constitution de|elections of";
/** What is called after a date, so that the date is a name: movements, streets, squares, schools, stadiums. */
var NAMED_AFTER_DATES = "حركة|شباب|نشطاء|ناشطي|تنسيقية|شارع|ساحة|زنقة|حي|درب|نهج|ميدان|جسر|قنطرة|دوار|تجزئة|إقامة|ثانوية|إعدادية|مدرسة|مدارس|معهد|جامعة|كلية|ملعب|مركب|قاعة|مسرح|سينما|مستشفى|مسجد|ثكنة|مطار|جائزة|جريدة|صحيفة|مجلة|جمعية|مؤسسة|منظمة|ثورة|سوق|mouvement|place|rue|ruelle|avenue|av|boulevard|bd|bld|blvd|quartier|cité|hay|pont|stade|salle|complexe|théâtre|lycée|collège|école|université|institut|hôpital|mosquée|caserne|aéroport|prix|association|fondation|révolution|journal|movement|street|square|school|stadium|revolution";
/** Words between those and the date. */
var NAMED_AFTER_JOINTS = "du|de|des|d|of";
/** What a weekday names besides a day: markets and the towns round them, the Friday prayer, newspapers. */
var NAMED_AFTER_WEEKDAYS = "سوق|باب|صلاة|خطبة|خطيب|أولاد|سيدي|جماعة|قيادة|دائرة|مركز|حي|مدينة|آيت|بني|جريدة|صحيفة|حد|journal|black";
/** Words before اليوم that make it part of a name or of another day, and words after it that do. */
var NOT_TODAY_AFTER = "ذلك|نفس|هذا|في|خلال|طيلة|طوال|أخبار|بيان|صحيفة|جريدة|المغرب|مغرب|روسيا|مصر|عالم|قناة|برنامج|منتصف|بعد";
var NOT_TODAY_BEFORE = "نفسه|ذاته|عينه|24|تيفي|tv";
// ../../work/wt/names/shared/text/civil-dates/date-vocabulary.ts
/** An index from the words of each cell to a value. */
function indexed(cells) {
	return phraseIndex(cells.flatMap(([cell, value]) => cell.split("|").map((phrase) => [phrase, value])));
}
/** An index that only says whether a phrase is on the list. */
var listed = (cell) => indexed([[cell, true]]);
/** An index from words to the place of their cell, counted from `first`. */
function numbered(cells, first) {
	return indexed(cells.map((cell, place) => [cell, place + first]));
}
function directions(cells) {
	return indexed([
		[cells.past, "past"],
		[cells.next, "next"],
		[cells.this, "this"]
	]);
}
/** The folded words of a cell. */
var folded = (cell) => new Set(cell.split("|").map(fold));
var months = numbered(MONTHS, 1);
var englishMonths = folded(ENGLISH_MONTHS);
var capitalMonths = folded(CAPITAL_MONTHS);
var weekdays = numbered(WEEKDAYS, 0);
var shortWeekdays = numbered(SHORT_WEEKDAYS, 0);
var ordinalDays = numbered(ORDINAL_DAYS, 1);
var hijriMonths = listed(HIJRI_MONTHS);
var hijriEra = listed(HIJRI_ERA);
var relativeDays = indexed(RELATIVE_DAYS.map(([offset, cell]) => [cell, offset]));
var relativePeriods = indexed(RELATIVE_PERIODS.map(([unit, offset, cell]) => [cell, {
	unit,
	offset
}]));
var agoBefore = listed(AGO_BEFORE);
var agoAfter = folded("ago");
var days = folded(DAYS);
var directionAfter = directions(DIRECTION_AFTER);
var directionBefore = directions(DIRECTION_BEFORE);
var dayParts = listed(DAY_PARTS);
var dayCues = listed(DAY_CUES);
var dayFillers = folded(DAY_FILLERS);
var dayToMonth = listed(DAY_TO_MONTH);
var monthToYear = listed(MONTH_TO_YEAR);
var dayToPeriod = folded(DAY_TO_PERIOD);
var rangeWords = listed(RANGE_WORDS);
var listWords = listed(LIST_WORDS);
var monthCues = listed(MONTH_CUES);
var yearCues = listed(YEAR_CUES);
var namedAfterDates = listed(NAMED_AFTER_DATES);
var namedAfterJoints = folded(NAMED_AFTER_JOINTS);
var namedAfterWeekdays = listed(NAMED_AFTER_WEEKDAYS);
var notTodayAfter = listed(NOT_TODAY_AFTER);
var notTodayBefore = folded(NOT_TODAY_BEFORE);
/** The folded first words of everything that an expression can begin with; numbers besides. */
var beginnings = new Set([
	months,
	weekdays,
	shortWeekdays,
	ordinalDays,
	hijriMonths,
	relativeDays,
	relativePeriods,
	agoBefore,
	directionBefore
].flatMap(({ byFirst }) => [...byFirst.keys()]));
// ../../work/wt/names/shared/text/civil-dates/date-expression.ts
var NO_PARTS = {
	year: null,
	month: null,
	day: null
};
// ../../work/wt/names/shared/text/civil-dates/calendar-dates.ts
/** Wraps what was found as an expression of one day, month or year. */
function single(start, next, parts, warnings = []) {
	return {
		start,
		next,
		value: {
			parts,
			until: null,
			calendar: "civil",
			warnings
		}
	};
}
/** A day of the month at token `at`, in figures (1 to 31) or words (فاتح, سابع, 1er). */
function dayOfMonthAt(reader, at) {
	const token = reader.tokens[at];
	if (!token) return null;
	const number = numberAt(reader, at);
	if (!number) return findPhrase(ordinalDays, reader, at);
	if (number.digits > 2 || number.value < 1 || number.value > 31) return null;
	if (/[.,/:٫٬]/.test(reader.text.charAt(token.start - 1)) && /\d/.test(reader.text.charAt(token.start - 2))) return null;
	return {
		value: number.value,
		start: token.start,
		next: at + 1
	};
}
/** A month name at token `at`. */
function monthAt(reader, at) {
	const token = reader.tokens[at];
	const found = findPhrase(months, reader, at);
	if (!token || !found) return null;
	if (capitalMonths.has(token.folded)) {
		if (reader.text.slice(token.start, token.end) === token.folded) return null;
	}
	return found;
}
/** A year of four digits at token `at`. */
function yearAt(reader, at) {
	const number = numberAt(reader, at);
	const token = reader.tokens[at];
	if (!token || number?.digits !== 4 || !isPlausibleYear(number.value)) return null;
	return {
		value: number.value,
		start: token.start,
		next: at + 1
	};
}
/** The month that goes with a day that ends before token `at`: `3 ماي`, `28مارس`, `3-mai`, `3 من شهر ماي`. */
function monthAfterDay(reader, at) {
	const isOrdinal = /^\d{1,2}(?:st|nd|rd|th)$/.test(reader.tokens[at - 1]?.folded ?? "");
	if (followsLinked(reader, at) || /^\s?\/\s?$/.test(gapBefore(reader, at)) || isOrdinal && followsAfterComma(reader, at)) {
		const month = monthAt(reader, at);
		if (month) return withSecondName(reader, month);
	}
	if (!followsClosely(reader, at)) return null;
	const joint = findPhrase(dayToMonth, reader, at);
	if (!joint || !followsLinked(reader, joint.next)) return null;
	const month = monthAt(reader, joint.next);
	return month && withSecondName(reader, month);
}
/** Takes in the same month's other name: نيسان/أبريل, أبريل (نيسان). */
function withSecondName(reader, month) {
	if (!/^\s?[/(]\s?$/.test(gapBefore(reader, month.next))) return month;
	const second = monthAt(reader, month.next);
	return second?.value === month.value ? {
		...month,
		next: second.next
	} : month;
}
/** The year that goes with a month that ends before token `at`. */
function yearAfterMonth(reader, at) {
	const gap = gapBefore(reader, at);
	if (/^[\s)]*[/-]?\s*$/.test(gap) && !gap.includes("\n")) {
		const year = yearAt(reader, at);
		if (year) return year;
	}
	if (followsAfterComma(reader, at)) {
		const year = yearAt(reader, at);
		if (year && (endsAClause(reader, year.next) || !/[,،]/.test(gap))) return year;
	}
	const joint = followsAfterComma(reader, at) ? findPhrase(monthToYear, reader, at) : null;
	return joint && followsLinked(reader, joint.next) ? yearAt(reader, joint.next) : null;
}
/** Whether what stands before token `at` ends a line or a clause, or a time follows: "3 mai, 2000 élus" names no year. */
function endsAClause(reader, at) {
	return !followsClosely(reader, at) || numberAt(reader, at) !== null;
}
/** `September 28, 2025`, `March 8`, `شتنبر 28, 2025`: the year may be missing in English alone. */
function monthBeforeDay(reader, at) {
	const month = monthAt(reader, at);
	const day = month && followsAfterComma(reader, month.next) ? dayOfMonthAt(reader, month.next) : null;
	if (!month || !day) return null;
	const year = yearAfterDay(reader, day.next);
	if (!year && !isEnglishMonth(reader, at)) return null;
	const parts = {
		year: year?.value ?? null,
		month: month.value,
		day: day.value
	};
	return isPossible(parts) ? single(month.start, year?.next ?? day.next, parts) : null;
}
/** Whether token `at` is an English month: only these may stand before a day that no year follows. */
function isEnglishMonth({ tokens }, at) {
	return englishMonths.has(tokens[at]?.folded ?? "");
}
/** The year after a day, past a comma. */
function yearAfterDay(reader, at) {
	return /^[ \u00a0]*[,،]?[ \u00a0]*$/.test(gapBefore(reader, at)) ? yearAt(reader, at) : null;
}
/** `2024 دجنبر 3`: the year first, as some Arabic page templates print it. */
function yearBeforeMonth(reader, at) {
	const year = yearAt(reader, at);
	if (!year || !followsLinked(reader, year.next)) return null;
	const month = monthAt(reader, year.next);
	if (!month || !followsLinked(reader, month.next)) return null;
	const day = dayOfMonthAt(reader, month.next);
	if (!day) return null;
	const parts = {
		year: year.value,
		month: month.value,
		day: day.value
	};
	return isPossible(parts) ? single(year.start, day.next, parts) : null;
}
/** `ماي 2024`, `mai 2024`, `May 2024`. */
function monthAndYear(reader, at) {
	const month = monthAt(reader, at);
	if (!month || numberAt(reader, at - 1) && followsClosely(reader, at)) return null;
	const year = yearAfterMonth(reader, withSecondName(reader, month).next);
	return year && single(month.start, year.next, {
		year: year.value,
		month: month.value,
		day: null
	});
}
/** Whether there is such a day; a day without its year may be 29 February. */
function isPossible({ year, month, day }) {
	return civilDate(year ?? 2e3, month, day) !== null;
}
// ../../work/wt/names/shared/text/civil-dates/numeric-dates.ts
var DIVIDER = /^ ?([/.\u2010-\u2015-]) ?$/;
/**
* A date in figures at token `at`: `12/09/2025`, `12-09-2025`, `12.09.25`, `2025-09-12`, `2025-09-12T10:15:00+01:00`.
* Day before month, as all three languages write it here; `09/28/2025` can only be read the other way and is marked.
* Law numbers (51.17), telephone numbers, addresses and scores have too few, too many or impossible figures.
*/
function numericDate(reader, at) {
	const divider = dividerOf(reader, at);
	if (divider === null || continuesBefore(reader, at)) return null;
	const [first, second] = [numberAt(reader, at), numberAt(reader, at + 1)];
	if (!first || !second || second.digits > 2) return null;
	if (first.digits === 4) return yearFirst(reader, at, divider);
	return first.digits > 2 || continuesAfter(reader, at + 2, divider) ? null : yearLast(reader, at, first, second);
}
/** A year of two digits goes only with day and month of two each, written together: 12.09.25. */
function yearLast(reader, at, first, second) {
	const third = numberAt(reader, at + 2);
	const isShort = third?.digits === 2 && first.digits === 2 && second.digits === 2 && !isSpaced(reader, at);
	if (!third || third.digits !== 4 && !isShort) return null;
	return dayFirst(reader, at, [
		first.value,
		second.value,
		fullYear(third)
	]);
}
/** The sign between the three figures, where it is the same; null where it is not. */
function dividerOf(reader, at) {
	const first = DIVIDER.exec(gapBefore(reader, at + 1));
	const second = DIVIDER.exec(gapBefore(reader, at + 2));
	return first?.[1] !== void 0 && first[1] === second?.[1] ? first[1] : null;
}
function isSpaced(reader, at) {
	return gapBefore(reader, at + 1).length > 1 || gapBefore(reader, at + 2).length > 1;
}
/** Whether the figures go on in front: they are then part of a longer number or of an address. */
function continuesBefore({ text, tokens }, at) {
	const start = tokens[at]?.start ?? 0;
	const before = text.charAt(start - 1);
	return before === "/" || before === "+" || /[.:\u2010-\u2015-]/.test(before) && /\d/.test(text.charAt(start - 2));
}
function continuesAfter({ text, tokens }, at, divider) {
	const end = tokens[at]?.end ?? text.length;
	const after = text.charAt(end);
	if (after === "%" || after === "/") return true;
	return after === divider && /\d/.test(text.charAt(end + 1));
}
/** Two-digit years are of this century up to 79. */
function fullYear({ value, digits }) {
	if (digits !== 2) return value;
	return value < 80 ? 2e3 + value : 1900 + value;
}
function yearFirst(reader, at, divider) {
	const [year, month, day] = [
		numberAt(reader, at),
		numberAt(reader, at + 1),
		lastFigure(reader, at + 2)
	];
	if (!year || !month || !day || continuesAfter(reader, at + 2, divider)) return null;
	const start = reader.tokens[at]?.start ?? 0;
	const parts = {
		year: year.value,
		month: month.value,
		day: day.value
	};
	if (isPlausibleYear(year.value)) return isPossible(parts) ? single(start, day.next, parts) : null;
	return isHijriYear(year.value) && month.value <= 12 && day.value <= 30 ? hijri(start, day.next) : null;
}
/** The day, where a time may be written on to it: `28T10:15:00+01:00`. */
function lastFigure(reader, at) {
	const number = numberAt(reader, at);
	if (number) return number.digits <= 2 ? {
		value: number.value,
		next: at + 1
	} : null;
	const withTime = /^(\d\d)t\d\d$/.exec(reader.tokens[at]?.folded ?? "");
	if (!withTime) return null;
	let next = at + 1;
	while (next < at + 5 && /^([:.]|\+|-)$/.test(gapBefore(reader, next)) && isTimeFigure(reader, next)) next += 1;
	return {
		value: Number(withTime[1]),
		next
	};
}
function isTimeFigure({ tokens }, at) {
	return /^\d{1,6}z?$/.test(tokens[at]?.folded ?? "");
}
function dayFirst(reader, at, [first, second, year]) {
	const start = reader.tokens[at]?.start ?? 0;
	const next = at + 3;
	if (isHijriYear(year)) return second <= 12 && first <= 30 ? hijri(start, next) : null;
	const dayMonth = {
		year,
		month: second,
		day: first
	};
	if (isPossible(dayMonth)) return single(start, next, dayMonth);
	const monthDay = {
		year,
		month: first,
		day: second
	};
	return second > 12 && isPossible(monthDay) ? single(start, next, monthDay, ["month-before-day"]) : null;
}
/** The years of the hijra in which newspapers have been printed. */
function isHijriYear(year) {
	return year >= 1215 && year <= 1600;
}
/** A date of the other calendar: seen, its place known, its value left alone. */
function hijri(start, next) {
	return {
		start,
		next,
		value: {
			parts: NO_PARTS,
			until: null,
			calendar: "hijri",
			warnings: []
		}
	};
}
// ../../work/wt/names/shared/text/civil-dates/day-and-month.ts
/** No list of days in a text is longer; a bound keeps the scan linear. */
var MOST_DAYS = 6;
var HYPHEN = /^\s?[-\u2010-\u2015]\s?$/;
/**
* A day or days with their month, and the year where it is given: `3 ماي 2024`, `28مارس`, `فاتح دجنبر`, `1er octobre`,
* `من 3 إلى 5 ماي`, `يومي 3 و4 ماي`, `du 28 avril au 3 mai 2024`, `les 3, 4 et 5 mai`.
*/
function dayAndMonth(reader, at) {
	const first = dayOfMonthAt(reader, at);
	if (!first) return null;
	const month = monthAfterDay(reader, first.next);
	if (month) return toAnotherMonth(reader, first, month) ?? oneDay(reader, first, month);
	return hijriDate(reader, first) ?? daysOfOneMonth(reader, first);
}
function oneDay(reader, day, month) {
	const year = yearAfterMonth(reader, month.next);
	const parts = {
		year: year?.value ?? null,
		month: month.value,
		day: day.value
	};
	return isPossible(parts) ? single(day.start, year?.next ?? month.next, parts) : null;
}
/** `28 avril [2024] au 3 mai 2024`: the first date may leave its year to the second. */
function toAnotherMonth(reader, day, month) {
	const year = yearAfterMonth(reader, month.next);
	const joined = afterJoint(reader, year?.next ?? month.next, "range");
	const last = joined === null ? null : dayMonthYear(reader, joined);
	if (!last) return null;
	const own = year?.value ?? null;
	const parts = {
		year: own ?? last.value.year,
		month: month.value,
		day: day.value
	};
	return range(day.start, last.next, parts, {
		...last.value,
		year: last.value.year ?? own
	});
}
function dayMonthYear(reader, at) {
	const day = dayOfMonthAt(reader, at);
	const month = day && monthAfterDay(reader, day.next);
	if (!month) return null;
	const year = yearAfterMonth(reader, month.next);
	return {
		value: {
			year: year?.value ?? null,
			month: month.value,
			day: day.value
		},
		start: day.start,
		next: year?.next ?? month.next
	};
}
/** `3 - 5 ماي`, `3 و4 ماي`, `3, 4 et 5 mai 2024`: the days rise, and the month stands after the last. */
function daysOfOneMonth(reader, first) {
	let last = first;
	let isClosed = false;
	for (let count = 1; count < MOST_DAYS; count += 1) {
		const joint = afterJoint(reader, last.next, isClosed ? "list" : "any");
		const next = joint === null ? afterComma(reader, last.next) : joint;
		const day = next === null ? null : dayOfMonthAt(reader, next);
		if (!day || day.value <= last.value) return null;
		if (joint !== null) isClosed = true;
		last = day;
		const month = isClosed ? monthAfterDay(reader, last.next) : null;
		if (!month) continue;
		const year = yearAfterMonth(reader, month.next);
		const of = {
			year: year?.value ?? null,
			month: month.value
		};
		return range(first.start, year?.next ?? month.next, {
			...of,
			day: first.value
		}, {
			...of,
			day: last.value
		});
	}
	return null;
}
/** The token after a word or hyphen that joins two days, past a weekday or article; null where there is none. */
function afterJoint(reader, at, kind) {
	if (kind !== "list" && HYPHEN.test(gapBefore(reader, at)) && numberAt(reader, at)) return at;
	if (!followsClosely(reader, at)) return null;
	const word = (kind === "list" ? null : findPhrase(rangeWords, reader, at)) ?? (kind === "range" ? null : findPhrase(listWords, reader, at));
	if (word) return pastWeekday(reader, word.next);
	const weekday = kind === "range" ? null : findPhrase(weekdays, reader, at);
	return weekday && reader.tokens[at]?.folded.startsWith("و") ? weekday.next : null;
}
function pastWeekday(reader, at) {
	const article = /^(le|l|the|غايه|يوم)$/.test(reader.tokens[at]?.folded ?? "") ? at + 1 : at;
	return findPhrase(weekdays, reader, article)?.next ?? article;
}
function afterComma(reader, at) {
	return /^\s?[,،]\s?$/.test(gapBefore(reader, at)) && numberAt(reader, at) ? at : null;
}
/** `May 3-5, 2024`. */
function monthBeforeDays(reader, at) {
	const month = isEnglishMonth(reader, at) ? monthAt(reader, at) : null;
	const first = month && followsAfterComma(reader, month.next) ? dayOfMonthAt(reader, month.next) : null;
	if (!month || !first) return null;
	const joined = afterJoint(reader, first.next, "any");
	const last = joined === null ? null : dayOfMonthAt(reader, joined);
	if (!last || last.value <= first.value) return null;
	const year = yearAfterDay(reader, last.next);
	const of = {
		year: year?.value ?? null,
		month: month.value
	};
	return range(month.start, year?.next ?? last.next, {
		...of,
		day: first.value
	}, {
		...of,
		day: last.value
	});
}
function range(start, next, parts, until) {
	if (!isPossible(parts) || !isPossible(until)) return null;
	return {
		start,
		next,
		value: {
			parts,
			until,
			calendar: "civil",
			warnings: []
		}
	};
}
/** `15 رمضان 1445 هـ`, `15 ramadan 1445`. A Hijri month is a first name too, so it counts only after a day. */
function hijriDate(reader, day) {
	if (!followsLinked(reader, day.next)) return null;
	const joint = findPhrase(dayToMonth, reader, day.next);
	const month = findPhrase(hijriMonths, reader, joint?.next ?? day.next);
	if (!month || !followsLinked(reader, joint?.next ?? day.next)) return null;
	const year = numberAt(reader, month.next);
	const next = year !== null && isHijriYear(year.value) && followsAfterComma(reader, month.next) ? month.next + 1 : month.next;
	return hijri(day.start, pastEra(reader, next));
}
/** `1445 هـ`: a year that says its calendar. */
function hijriYear(reader, at) {
	const year = numberAt(reader, at);
	if (!year || !isHijriYear(year.value)) return null;
	const next = pastEra(reader, at + 1);
	return next > at + 1 ? hijri(reader.tokens[at]?.start ?? 0, next) : null;
}
function pastEra(reader, at) {
	return (followsClosely(reader, at) ? findPhrase(hijriEra, reader, at) : null)?.next ?? at;
}
/** A Hijri month with its year but no day: `رمضان 1445`. */
function hijriMonthAndYear(reader, at) {
	const month = findPhrase(hijriMonths, reader, at);
	const year = month && followsAfterComma(reader, month.next) ? numberAt(reader, month.next) : null;
	if (!month || !year || !isHijriYear(year.value)) return null;
	return {
		start: month.start,
		next: pastEra(reader, month.next + 1),
		value: hijriValue
	};
}
var hijriValue = {
	parts: NO_PARTS,
	until: null,
	calendar: "hijri",
	warnings: []
};
// ../../work/wt/names/shared/text/civil-dates/not-dates.ts
/**
* Whether the day and month at token `at` are the name of something: حركة 20 فبراير, شارع 2 مارس, Place du 16 Novembre,
* "20 février" in quotation marks. With a year they are a date all the same.
*/
function isNameOfSomething(reader, at, parts, end) {
	if (parts.year !== null || parts.day === null) return false;
	return isQuotedAlone(reader, at, end) || isAfterWordOf(reader, at, namedAfterDates);
}
var OPENING = /[«"“‘„]/;
var CLOSING$1 = /[»"”’]/;
function isQuotedAlone({ text, tokens }, at, end) {
	return isBeside(text, (tokens[at]?.start ?? 0) - 1, -1, OPENING) && isBeside(text, end, 1, CLOSING$1);
}
/** Whether `sign` stands at `index`, or one blank further off in direction `step`. */
function isBeside(text, index, step, sign) {
	return sign.test(text.charAt(index)) || /\s/.test(text.charAt(index)) && sign.test(text.charAt(index + step));
}
/** Whether a word of `index` stands before token `at`, with de, du, d' or of between them at most. */
function isAfterWordOf(reader, at, index) {
	if (!followsLinked(reader, at)) return false;
	const before = namedAfterJoints.has(wordAt(reader, at - 1)) ? at - 1 : at;
	return followsLinked(reader, before) && findPhrase(index, reader, before - 1)?.next === before;
}
function wordAt({ tokens }, at) {
	return tokens[at]?.folded ?? "";
}
function hasCapital({ text, tokens }, at) {
	return /\p{Lu}/u.test(text.charAt(tokens[at]?.start ?? text.length));
}
/**
* Whether a weekday that stands alone, from token `at` to `next`, is a day of the week and not a market, a town or the
* Friday prayer. الأحد and الاثنين are also "one" and "both": they need a word such as يوم or مساء before them.
*/
function isBareWeekday(reader, at, next) {
	if (isAfterWordOf(reader, at, namedAfterWeekdays)) return false;
	if (reader.tokens[at]?.script !== "arabic") return !wordAt(reader, at).endsWith("day") || hasCapital(reader, at);
	if (followsClosely(reader, at) && isAfterCue(reader, at)) return true;
	return !/(احد|اثنين)$/.test(wordAt(reader, next - 1)) && /^و?ال/.test(wordAt(reader, at));
}
function isAfterCue(reader, at) {
	return findPhrase(dayCues, reader, at - 1)?.next === at || findPhrase(dayParts, reader, at - 1)?.next === at;
}
/**
* Whether a relative day that stands alone, from token `at` to `next`, is meant as one. Not so: في أمس الحاجة;
* «المغرب اليوم», اليوم الدراسي, نفس اليوم; غدا as "became"; "Aujourd'hui le Maroc", "Russia Today".
*/
function isMeantAsDay(reader, at, next) {
	const last = wordAt(reader, next - 1);
	const after = followsClosely(reader, next) ? wordAt(reader, next) : "";
	switch (last) {
		case "امس":
		case "بامس": return !after.startsWith("الحاجه");
		case "يومه": return false;
		case "اليوم":
		case "لليوم": return isToday(reader, at, after);
		case "غد":
		case "غدا": return next - at > 1 || isTomorrow(reader, at, next);
		case "hui": return after !== "le" || wordAt(reader, next + 1) !== "maroc";
		case "today": return !hasCapital(reader, at) || !followsLinked(reader, at);
		default: return true;
	}
}
function isToday(reader, at, after) {
	if (followsLinked(reader, at) && findPhrase(notTodayAfter, reader, at - 1)?.next === at) return false;
	return !after.startsWith("ال") && !notTodayBefore.has(after);
}
function isTomorrow(reader, at, next) {
	return followsLinked(reader, at) && wordAt(reader, at - 1).endsWith("يوم") || /[,،.؛:)\n]/.test(gapBefore(reader, next));
}
// ../../work/wt/names/shared/text/civil-dates/day-expression.ts
/** How a calendar date may be written, best first: a form that takes more of the text comes before one it contains. */
var FORMS = [
	numericDate,
	yearBeforeMonth,
	dayAndMonth,
	monthBeforeDays,
	monthBeforeDay,
	hijriYear,
	hijriMonthAndYear,
	monthAndYear
];
/** An expression of a day, or of a calendar date of any precision, that begins at token `at`. */
function dayExpression(reader, at) {
	const gathered = {
		start: -1,
		end: -1,
		next: at,
		offset: null,
		weekday: null,
		direction: "unsaid",
		date: null
	};
	takeRelativeDay(reader, gathered);
	takeWeekday(reader, gathered);
	takeDirection(reader, gathered);
	takeCalendarDate(reader, gathered);
	takeDirection(reader, gathered);
	if (gathered.start < 0 || !isDate(reader, at, gathered)) return null;
	return {
		value: expressionOf(reader.text, gathered),
		start: gathered.start,
		next: gathered.next
	};
}
function take(reader, gathered, found) {
	if (gathered.start < 0) gathered.start = found.start;
	gathered.next = found.next;
	gathered.end = reader.tokens[found.next - 1]?.end ?? found.start;
	return found.value;
}
function takeRelativeDay(reader, gathered) {
	const found = daysAgo(reader, gathered.next) ?? findPhrase(relativeDays, reader, gathered.next);
	if (found) gathered.offset = take(reader, gathered, found);
}
/** `il y a 3 jours`, `منذ 3 أيام`, `3 days ago`. */
function daysAgo(reader, at) {
	const start = reader.tokens[at]?.start ?? 0;
	const word = (index) => reader.tokens[index]?.folded ?? "";
	const before = findPhrase(agoBefore, reader, at);
	const count = before?.next ?? at;
	if (!/^\d{1,2}$/.test(word(count)) || !days.has(word(count + 1))) return null;
	const value = -Number(word(count));
	if (before) return {
		value,
		start,
		next: count + 2
	};
	return agoAfter.has(word(count + 2)) ? {
		value,
		start,
		next: count + 3
	} : null;
}
/** A weekday, with what points to it (ce, last, هذا), past parts of the day (`hier soir`, `dimanche matin`). */
function takeWeekday(reader, gathered) {
	const at = pastDayWords(reader, gathered);
	if (gathered.start >= 0 && !followsAfterComma(reader, at)) return;
	const pointed = findPhrase(directionBefore, reader, at);
	const weekday = pointed ? weekdayAfter(reader, pointed.next) : anyWeekday(reader, at);
	if (!weekday) return;
	if (pointed) gathered.direction = take(reader, gathered, pointed);
	gathered.weekday = take(reader, gathered, weekday);
}
function weekdayAfter(reader, at) {
	return followsLinked(reader, at) ? findPhrase(weekdays, reader, at) : null;
}
/** A weekday, or the abbreviation of one before its day: `dim. 28 sept. 2025`, `Sun, 28 Sep 2025`. */
function anyWeekday(reader, at) {
	const full = findPhrase(weekdays, reader, at);
	if (full) return full;
	const short = findPhrase(shortWeekdays, reader, at);
	return short && followsAfterComma(reader, short.next) && calendarAt(reader, short.next) ? short : null;
}
/** The token past words like مساء, يوم, matin, soir, le that may stand inside an expression that has begun. */
function pastDayWords(reader, { start, next: from }) {
	let next = from;
	for (let count = 0; start >= 0 && count < 3 && followsAfterComma(reader, next); count += 1) {
		const word = findPhrase(dayParts, reader, next);
		if (word) next = word.next;
		else if (dayFillers.has(reader.tokens[next]?.folded ?? "")) next += 1;
		else break;
	}
	return next;
}
function takeCalendarDate(reader, gathered) {
	const at = pastDayWords(reader, gathered);
	const date = gathered.start < 0 || followsAfterComma(reader, at) || /^\s?[(-]\s?$/.test(gapBefore(reader, at)) ? calendarAt(reader, at) : null;
	if (date) gathered.date = take(reader, gathered, date);
}
function calendarAt(reader, at) {
	for (const form of FORMS) {
		const found = form(reader, at);
		if (found) return found;
	}
	return null;
}
/** الماضي, المقبل, dernier, prochain after a weekday or after a date without a year. */
function takeDirection(reader, gathered) {
	if (gathered.direction !== "unsaid" || !isOpen(gathered)) return;
	const places = gathered.date ? [gathered.next] : [gathered.next, pastDayWords(reader, gathered)];
	for (const place of places) {
		const word = followsClosely(reader, place) ? findPhrase(directionAfter, reader, place) : null;
		if (!word) continue;
		gathered.direction = take(reader, gathered, word);
		return;
	}
}
function isOpen({ weekday, date }) {
	if (date === null) return weekday !== null;
	return date.parts.year === null && date.parts.month !== null;
}
/** Keeps apart what only looks like a date: streets, movements, markets, أمس الحاجة, «المغرب اليوم». */
function isDate(reader, at, { offset, weekday, date, next, direction, end }) {
	if (date) return offset !== null || weekday !== null || !isNameOfSomething(reader, at, date.parts, end);
	if (weekday !== null) return offset !== null || direction !== "unsaid" || isBareWeekday(reader, at, next);
	return offset !== null && isMeantAsDay(reader, at, next);
}
function expressionOf(text, gathered) {
	const { start, end, weekday, date } = gathered;
	return {
		start,
		end,
		quote: text.slice(start, end),
		calendar: date?.calendar ?? "civil",
		parts: date?.parts ?? NO_PARTS,
		until: date?.until ?? null,
		weekday,
		relative: relationOf(gathered),
		warnings: warningsOf(gathered)
	};
}
function warningsOf({ weekday, date }) {
	if (!date) return [];
	const { year, month, day } = date.parts;
	const stated = year !== null && day !== null ? civilDate(year, month, day) : null;
	return stated !== null && weekday !== null && weekdayOf(stated) !== weekday ? [...date.warnings, "weekday-contradicts-date"] : [...date.warnings];
}
function relationOf({ offset, weekday, direction, date }) {
	if (offset !== null) return {
		unit: "day",
		offset
	};
	if (date) return direction === "unsaid" ? null : {
		unit: "calendar",
		direction
	};
	return weekday === null ? null : {
		unit: "weekday",
		direction
	};
}
// ../../work/wt/names/shared/text/civil-dates/period-expression.ts
/** `الأسبوع الماضي`, `le mois prochain`, `last year`; with a day before it, `15 من الشهر الجاري`. */
function period(reader, at) {
	const alone = findPhrase(relativePeriods, reader, at);
	if (alone) return expression(reader, alone.start, alone.next, NO_PARTS, alone.value);
	const day = dayOfMonthAt(reader, at);
	if (!day || !followsClosely(reader, day.next)) return null;
	const month = findPhrase(relativePeriods, reader, dayToPeriod.has(reader.tokens[day.next]?.folded ?? "") ? day.next + 1 : day.next);
	if (month?.value.unit !== "month") return null;
	return expression(reader, day.start, month.next, {
		...NO_PARTS,
		day: day.value
	}, month.value);
}
/** A month after شهر, en, fin … or before الماضي, dernier; a year after سنة, en, depuis …. */
function monthOrYear(reader, at) {
	const month = monthAt(reader, at);
	if (month) return monthAlone(reader, at, month);
	const year = yearAt(reader, at);
	if (!year || !isCued(reader, at, yearCues)) return null;
	return expression(reader, year.start, year.next, {
		...NO_PARTS,
		year: year.value
	}, null);
}
function monthAlone(reader, at, month) {
	const parts = {
		...NO_PARTS,
		month: month.value
	};
	const after = followsClosely(reader, month.next) ? findPhrase(directionAfter, reader, month.next) : null;
	if (after) return expression(reader, month.start, after.next, parts, {
		unit: "calendar",
		direction: after.value
	});
	return isCued(reader, at, monthCues) ? expression(reader, month.start, month.next, parts, null) : null;
}
function expression(reader, start, next, parts, relative) {
	const end = reader.tokens[next - 1]?.end ?? start;
	return {
		start,
		next,
		value: {
			start,
			end,
			quote: reader.text.slice(start, end),
			parts,
			relative,
			calendar: "civil",
			until: null,
			weekday: null,
			warnings: []
		}
	};
}
/** Whether a cue of `index`, of up to three words, ends right before token `at`. */
function isCued(reader, at, index) {
	if (!followsLinked(reader, at)) return false;
	for (let back = 1; back <= 3 && back <= at; back += 1) if (findPhrase(index, reader, at - back)?.next === at) return true;
	return false;
}
// ../../work/wt/names/shared/text/civil-dates/find-dates.ts
/** The kinds of expression, best first. */
var KINDS = [
	dayExpression,
	period,
	monthOrYear
];
/**
* Finds the date expressions of `text`, in order, none overlapping: calendar dates, whole or in part, and days named
* in relation to the day of writing, in Arabic, French and English. What is not said (the year of `28 مارس`, the day of
* `أمس`) is left open. One pass; the work for each token is bounded.
*
* @param from where to begin, and `to` where to end, in UTF-16 code units
*/
function findDates(text, from = 0, to = text.length) {
	const reader = dateReader(text, from, to);
	const found = [];
	let at = 0;
	while (at < reader.tokens.length) {
		let next = at + 1;
		for (const kind of mayBegin(reader, at) ? KINDS : []) {
			const expression = kind(reader, at);
			if (!expression) continue;
			found.push(expression.value);
			next = Math.max(next, expression.next);
			break;
		}
		at = next;
	}
	return found;
}
function mayBegin({ tokens }, at) {
	const token = tokens[at];
	if (!token) return false;
	if (/^\d/.test(token.folded) || beginnings.has(token.folded)) return true;
	return token.script === "arabic" && arabicStems(token.folded, token.folded).some(({ folded }) => beginnings.has(folded));
}
// ../../work/wt/names/shared/text/sentences.ts
/** What a full stop after it does not end: titles, references, units. Folded. */
var ABBREVIATIONS = new Set("m mm mme mmes mlle mlles mr mrs ms dr drs pr prof me st ste cf art al ex p pp vol no nos n fig av bd bld tel env adj min max jr sr gen col lt sgt gov rep sen hon inc ltd co corp vs approx dept est fr feu د ذ أ ص ج م ت ف ق ط ه".split(" ").map(fold));
var ENDING = /[.!?؟۔…]/;
var CLOSING = /[»"”’)\]}]/;
var BREAK = /[\n\r\u2028\u2029]/;
/**
* Splits `text` into sentences, trimmed, in order. A line break always ends one. A full stop does not where it follows
* a title or an initial (M. Alami, ع. عسول, و.م.ع), stands within a number or address, or a small letter follows.
* One pass over the code units.
*/
function sentences(text, from = 0, to = text.length) {
	const found = [];
	let start = from;
	let at = from;
	while (at < to) {
		const unit = text.charAt(at);
		if (BREAK.test(unit)) {
			push(text, start, at, found);
			start = at + 1;
		} else if (ENDING.test(unit)) {
			const end = pastEnding(text, at, to);
			if (isSentenceEnd(text, start, at, end, to)) {
				push(text, start, end, found);
				start = end;
			}
			at = end - 1;
		}
		at += 1;
	}
	push(text, start, to, found);
	return found;
}
function push(text, from, to, into) {
	let [start, end] = [from, to];
	while (start < end && /\s/.test(text.charAt(start))) start += 1;
	while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
	if (end > start) into.push({
		start,
		end
	});
}
/** The index past a run of stops and the marks that close with them: ?! ... ."). */
function pastEnding(text, at, to) {
	let end = at;
	while (end < to && ENDING.test(text.charAt(end))) end += 1;
	while (end < to && CLOSING.test(text.charAt(end))) end += 1;
	if (end + 1 < to && /[ \u00a0\u202f]/.test(text.charAt(end)) && text.charAt(end + 1) === "»") end += 2;
	return end;
}
function isSentenceEnd(text, start, at, end, to) {
	if (end < to && !/\s/.test(text.charAt(end))) return false;
	let next = end;
	while (next < to && /[ \t\u00a0\u202f]/.test(text.charAt(next))) next += 1;
	const follows = next < to ? text.charAt(next) : "";
	if (text.charAt(at) !== "." || end - at > 1) return !/\p{Ll}/u.test(follows);
	return !/\p{Ll}/u.test(follows) && !isAbbreviation(text, start, at);
}
var LONGEST_ABBREVIATION = 8;
/** Whether the full stop at `at` belongs to the word before it: a title on the list, or a single letter. */
function isAbbreviation(text, start, at) {
	let begin = at;
	while (begin > start && at - begin < LONGEST_ABBREVIATION && /\p{L}/u.test(text.charAt(begin - 1))) begin -= 1;
	const word = text.slice(begin, at);
	if (word === "") return false;
	if (word.length === 1) return /\p{Lu}|\p{Script=Arabic}/u.test(word);
	return ABBREVIATIONS.has(fold(word));
}
// ../../work/wt/names/shared/suggest/marked-article.ts
var LEAST_LEAD = 6;
/** Marks up the title and body of a text with the entities suggested for it. */
function markArticle(detection, lexicon, entities) {
	const reading = readArticle(detection, lexicon);
	const { text } = detection.raw;
	const found = sentencesOf(detection, reading);
	const sentenceOfWord = new Array(reading.words.length).fill(0);
	for (const { index, first, next } of found) sentenceOfWord.fill(index, first, next);
	const mentions = mentionsOf(reading, entities);
	const mentionOfWord = new Array(reading.words.length).fill(void 0);
	for (const mention of mentions) mentionOfWord.fill(mention, mention.first, mention.last + 1);
	const isRoleWord = new Array(reading.words.length).fill(false);
	for (const { first, last } of rolesOf(reading, entities)) isRoleWord.fill(true, first, last + 1);
	const dates = datesOf(detection, reading);
	const dateOfWord = new Array(reading.words.length).fill(void 0);
	for (const date of dates) dateOfWord.fill(date, date.first, date.last + 1);
	const { value } = detection.metadata.publishedOn;
	const published = value;
	return {
		text,
		reading,
		sentences: found,
		mentions,
		dates,
		sentenceOfWord,
		mentionOfWord,
		isRoleWord,
		dateOfWord,
		lead: found.find(({ part, first, next }) => part === "body" && next - first >= LEAST_LEAD) ?? null,
		publishedOn: published !== null && precisionOf(published) === "day" ? published : null
	};
}
function sentencesOf(detection, { text, words }) {
	const found = [];
	let paragraph = -1;
	let at = 0;
	for (const { start, end, part } of detection.blocks) {
		if (part !== "title" && part !== "body") continue;
		if (part === "body") paragraph += 1;
		let line = start;
		for (const span of sentences(text, start, end)) {
			if (part === "body" && found.at(-1)?.part === "body" && text.slice(line, span.start).includes("\n")) paragraph += 1;
			line = span.end;
			at = wordFrom(words, at, span.start);
			const first = at;
			at = wordFrom(words, at, span.end);
			if (at === first) continue;
			found.push({
				...span,
				index: found.length,
				part,
				paragraph: part === "title" ? -1 : paragraph,
				first,
				next: at
			});
		}
	}
	return found;
}
/** The first word, from the one at `at`, that starts at `start` or later. */
function wordFrom(words, at, start) {
	let next = at;
	while ((words[next]?.start ?? Infinity) < start) next += 1;
	return next;
}
/** Goes over sorted spans and the words side by side, so that all are placed in one pass. */
var WordPlacer = class {
	#words;
	#at = 0;
	constructor({ words }) {
		this.#words = words;
	}
	/** The words that a span takes, the spans coming in order of their starts; null where it holds none. */
	place({ start, end }) {
		while ((this.#words[this.#at]?.end ?? Infinity) <= start) this.#at += 1;
		const first = this.#at;
		let last = first - 1;
		while ((this.#words[last + 1]?.start ?? Infinity) < end) last += 1;
		return last < first ? null : {
			first,
			last
		};
	}
};
function mentionsOf(reading, entities) {
	const all = entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({
		start,
		end,
		entity
	})));
	all.sort((one, other) => one.start - other.start || other.end - one.end);
	const placer = new WordPlacer(reading);
	return all.flatMap((mention) => {
		const place = placer.place(mention);
		return place ? [{
			...mention,
			...place
		}] : [];
	});
}
function rolesOf(reading, entities) {
	const roles = entities.flatMap((entity) => entity.roles).sort((one, other) => one.start - other.start);
	const placer = new WordPlacer(reading);
	return roles.flatMap((role) => placer.place(role) ?? []);
}
function datesOf(detection, reading) {
	const placer = new WordPlacer(reading);
	return detection.blocks.filter(({ part }) => part === "title" || part === "body").flatMap(({ start, end }) => findDates(detection.raw.text, start, end)).flatMap((date) => {
		const place = placer.place(date);
		return place ? [{
			date,
			...place
		}] : [];
	});
}
// ../../work/wt/names/shared/gazetteer/speech-words.csv?raw
var speech_words_default = "group,lang,forms\nverb,ar,قال|يقول|أكد|يؤكد|أضاف|يضيف|أوضح|يوضح|أشار|يشير|صرح|يصرح|شدد|يشدد|أبرز|يبرز|اعتبر|يعتبر|كشف|يكشف|دعا|يدعو|أشاد|يشيد|نوه|ينوه|ذكر|يذكر|تابع|استعرض|يستعرض|أعلن|يعلن|انتقد|ينتقد|طالب|يطالب|تساءل|يتساءل|سجل|يسجل|عبر عن|أعرب|يعرب|حذر|يحذر|نفى|ينفي|أفاد|يفيد|أردف|استطرد|زاد|ندد|يندد|اقترح|يقترح|رفض أن|لفت|يلفت|أبدى|توقف عند|تطرق|يتطرق|دافع عن|استنكر|يستنكر|أجاب|رد|شرح|بين أن|وصف|يصف|هنأ|أثنى|ثمن|يثمن|رحب|يرحب|التزم|تعهد|يتعهد|أقر|اعترف|يعترف|جدد التأكيد|جدد الدعوة|جدد|حث|يحث|ناشد|يناشد|أوصى|توقع|يتوقع|تمنى|ركز|يركز|لاحظ|يلاحظ|خلص|علق|استحضر|اتهم|يتهم|استرسل|أورد|أسر|رأى|يرى|وعد|يعد|تأسف|شكر|أهاب|نبه|ينبه|أعاب|عاب|استغرب|يستغرب|حمل المسؤولية|قدم|تناول|أبلغ|أخبر|أعاد التأكيد|عزا|ألح|يلح|جزم|يجزم|أدان|يدين|طمأن|استبعد|يستبعد|برر|يبرر|هاجم|تحدث|يتحدث|عرض|يعرض\nparticiple,ar,مؤكدا|مضيفا|موضحا|مشيرا|مصرحا|مشددا|مبرزا|معتبرا|كاشفا|داعيا|مشيدا|منوها|مذكرا|متابعا|مستعرضا|معلنا|منتقدا|مطالبا|متسائلا|مسجلا|معبرا|معربا|محذرا|نافيا|مفيدا|مردفا|مستطردا|منددا|مقترحا|لافتا|مبديا|متوقفا|متطرقا|مدافعا|مستنكرا|مجيبا|شارحا|مبينا|واصفا|مهنئا|مثنيا|مثمنا|مرحبا|ملتزما|متعهدا|مقرا|معترفا|مجددا|حاثا|مناشدا|موصيا|متوقعا|متمنيا|مركزا|ملاحظا|معلقا|مستحضرا|متهما|قائلا|شاكرا|منبها|مستغربا|جازما|مدينا|مطمئنا|مستبعدا|مبررا|ملحا|متحدثا\ninfinitive,ar,تأكيده|تأكيدها|قوله|قولها|إشارته|تشديده|دعوته\nspoken,fr,déclaré|affirmé|souligné|indiqué|ajouté|précisé|rappelé|relevé|noté|estimé|présenté|évoqué|annoncé|appelé|salué|expliqué|insisté|fait savoir|fait observer|fait remarquer|fait valoir|fait état|dit|conclu|plaidé|dénoncé|critiqué|regretté|exprimé|assuré|confié|proposé|réitéré|mis l'accent|mis en avant|mis en exergue|mis en garde|mis en lumière|passé en revue|exposé|exhorté|invité|considéré|répondu|poursuivi|martelé|soutenu|observé|reconnu|admis|promis|averti|prévenu|alerté|défendu|loué|qualifié|jugé|demandé|réclamé|revendiqué|réaffirmé|réfuté|démenti|nié|accusé|pointé|fustigé|déploré|condamné|remercié|félicité|félicitée|dite|interrogé|interrogée|réjoui|réjouie|engagé|engagée|attardé|attardée|arrêté sur|rendu hommage|recommandé|détaillé|abordé|commenté|lancé un appel|lâché|tenu à|révélé|dévoilé|avancé|témoigné|constaté|renchéri|tranché|rassuré|espéré|souhaité|signalé|tonné|énuméré|dressé|décliné|argué|argumenté|interpellé|traité de|parlé|vu dans|confirmé|certifié|balayé|dressé un bilan|enchaîné|résumé|clamé|proclamé|énoncé|décrit|donné un aperçu|débattu|félicités|dits|interrogés|lancé|voulu rassurer|pris la parole|donné lecture|fait part|mis en évidence|porté l'accent|établi un constat|lu|livré|brossé|partagé|pris acte|émis|formulé|exigé|prôné|préconisé|suggéré|concédé|avoué|glissé|murmuré|ironisé|raillé|riposté|rétorqué|répliqué|objecté|nuancé\nverb,fr,déclare|affirme|souligne|indique|ajoute|précise|rappelle|relève|estime|présente|évoque|annonce|appelle|salue|explique|insiste|dit|conclut|plaide|dénonce|critique|regrette|exprime|assure|confie|propose|réitère|considère|répond|poursuit|martèle|soutient|observe|reconnaît|admet|promet|avertit|prévient|alerte|défend|juge|réclame|réaffirme|dément|accuse|pointe|fustige|déplore|condamne|se félicite|s'interroge|se réjouit|s'engage|recommande|détaille|aborde|commente|révèle|dévoile|avance|constate|renchérit|tranche|rassure|souhaite|signale|énumère|exhorte|invite|met l'accent|met en garde|met en avant|lance un appel|confirme|enchaîne|résume|clame|note|fait savoir|fait remarquer|fait observer|fait valoir|déclarait|affirmait|soulignait|indiquait|ajoutait|précisait|rappelait|estimait|expliquait|assurait|confiait|poursuivait|disait|déclarera|lance|fait part|prône|préconise|suggère|exige|rétorque|réplique|concède|avoue|ironise|nuance|lâche|tonne|affirment|soulignent|estiment|déclarent|indiquent|expliquent|dénoncent|appellent|plaident|assurent|rappellent|demandent|réclament|demande|fait état|expose|recommandent\nparticiple,fr,déclarant|affirmant|soulignant|indiquant|ajoutant|précisant|rappelant|relevant|notant|estimant|évoquant|annonçant|appelant|saluant|expliquant|insistant|disant|concluant|plaidant|dénonçant|critiquant|regrettant|exprimant|assurant|proposant|réitérant|considérant|poursuivant|martelant|soutenant|observant|reconnaissant|promettant|avertissant|défendant|jugeant|réclamant|réaffirmant|démentant|accusant|pointant|fustigeant|déplorant|condamnant|se félicitant|s'interrogeant|se réjouissant|s'engageant|recommandant|mettant l'accent|mettant en avant|mettant en garde|mettant en exergue|exhortant|invitant|rendant hommage|faisant savoir|faisant observer|faisant valoir|exposant|abordant|signalant|souhaitant\nverb,en,said|says|told|stressed|stresses|underlined|underscored|noted|added|stated|affirmed|announced|declared|highlighted|explained|pointed out|called for|called on|called upon|welcomed|praised|indicated|recalled|reiterated|emphasized|emphasised|urged|warned|insisted|expressed|denounced|criticised|criticized|replied|asked|thanked|hailed|argued|claimed|denied|pledged|promised|vowed|confirmed|conceded|admitted|acknowledged|observed|remarked|maintained|suggested|proposed|demanded|condemned|deplored|regretted|voiced|outlined|reaffirmed|assured|commented|lamented|slammed|cautioned|revealed|concluded|commended|deemed|described\nparticiple,en,saying|stressing|underlining|underscoring|noting|adding|stating|affirming|announcing|declaring|highlighting|explaining|pointing out|calling for|calling on|welcoming|praising|indicating|recalling|reiterating|emphasizing|emphasising|urging|warning|insisting|expressing|denouncing|criticising|criticizing|thanking|hailing|arguing|claiming|pledging|promising|vowing|confirming|acknowledging|observing|suggesting|demanding|condemning|regretting|outlining|reaffirming|cautioning|concluding|commending\naccording,ar,حسب|بحسب|وفق|وفقا ل|في نظر|حسب تعبير|على حد قول|على حد تعبير|حسب قول\naccording,fr,selon|d'après|aux yeux de|de l'avis de|pour\naccording,en,according to|in the words of|in the view of\nwords,ar,في تصريح|تصريح ل|في كلمته|في كلمة|في مداخلته|في مداخلة|خلال مداخلته|خلال كلمته|تناول الكلمة|ألقى كلمة|في معرض\nplural,ar,المتدخلون|المتدخلين|المشاركون|المشاركين|الحاضرون|الحاضرين|المجتمعون|المجتمعين|المؤتمرون|المؤتمرين|المنظمون|المحتجون|المحتجين|المتظاهرون|الأعضاء|أعضاء|الخبراء|خبراء|المواطنون|النواب|الجانبان|الطرفان|المستشارون|المتحدثون|المسؤولون|مصادر|مصدر|المصدر|الفاعلون|ممثلو|المهنيون|مهنيون|سكان|السكان|الساكنة|النقابيون|نشطاء|المتدخلات|المناضلون|البلاغ|بلاغ|البيان|بيان|الوثيقة|التقرير|تقرير\nplural,fr,les participants|les intervenants|les orateurs|les présents|les membres|les organisateurs|les manifestants|les deux parties|les deux responsables|les élus|les experts|les habitants|les députés|les conseillers|les congressistes|les militants|les syndicats|des sources|une source|la même source|la source|le communiqué|un communiqué|le rapport|le document|les observateurs|les riverains|plusieurs intervenants|certains|beaucoup|tous|d'aucuns\nplural,en,participants|the participants|speakers|the speakers|attendees|organisers|organizers|protesters|both sides|the two sides|members|the members|sources|a source|the statement|a statement|the report|residents|observers|experts|officials|the press release\n";
// ../../work/wt/names/shared/gazetteer/speech-words.ts
var trie = null;
/** The words of speech-words.csv (`group`, `lang`, `forms`), Arabic verbs and participles in all their forms. Built once a process. */
function speechWords() {
	trie ??= build();
	return trie;
}
function build() {
	const root = newPhraseTrie();
	for (const { group, lang, forms } of readTable(speech_words_default, [
		"group",
		"lang",
		"forms"
	])) {
		const word = {
			group,
			lang
		};
		for (const form of cellValues(forms)) if (lang === "ar" && group === "verb") addArabicVerb(root, form, word);
		else addPhrase(root, form, word);
	}
	return root;
}
// ../../work/wt/names/shared/suggest/quotations/speech-marks.ts
/** Finds the words of an article that tell who said what, in the article's own language. */
function markSpeech(reading) {
	return findPhrases(reading, speechWords()).map(({ value, ...place }) => ({
		...place,
		...value
	})).filter((mark) => mark.lang === reading.language && isVerbal(reading, mark));
}
var AUXILIARIES = new Set("a ont avait avaient ait aura est sont etait".split(" "));
var AUXILIARY_REACH = 5;
/** A past participle speaks only after its auxiliary (a également souligné), else it is passive or an adjective. */
function isVerbal({ words }, { group, first }) {
	if (group !== "spoken") return true;
	for (let at = first - 1; at >= Math.max(0, first - AUXILIARY_REACH); at -= 1) {
		const word = words[at];
		if (!word || ((words[at + 1]?.gap ?? GAP.edge) & (GAP.stop | GAP.edge)) !== 0) return false;
		if (AUXILIARIES.has(word.folded)) return !isPassive(words, at, first);
	}
	return false;
}
/** a été souligné: it was said, by nobody that this verb names. */
function isPassive(words, from, to) {
	for (let at = from; at < to; at += 1) if (words[at]?.folded === "ete") return true;
	return false;
}
// ../../work/wt/names/shared/suggest/suggest.ts
/** Proposes the people, organisations, places, events and quotations of a text. Never writes anything. */
function suggest(detection, lexicon, knowledge) {
	const entities = suggestEntities(detection, lexicon, knowledge);
	const article = markArticle(detection, lexicon, entities);
	return {
		entities,
		events: suggestEvents(detection, lexicon, article, {
			marks: markSpeech(article.reading),
			speakers: /* @__PURE__ */ new Set()
		}),
		quotations: []
	};
}
var partSchema = _enum([
	"title",
	"kicker",
	"meta",
	"body",
	"cut"
]);
object({
	start: int().nonnegative(),
	end: int().nonnegative(),
	part: partSchema,
	rule: string(),
	by: _enum(["machine", "person"])
}).readonly();
/**
* The article's own words: its body blocks, joined as they stand in the text (a line break between lines, nothing
* between blocks of one line).
*/
function bodyOf(text, blocks) {
	let body = "";
	let previousEnd = -1;
	for (const { start, end, part } of blocks) {
		if (part !== "body") continue;
		if (previousEnd >= 0) body += text.slice(previousEnd, start).includes("\n") ? "\n" : " ";
		body += text.slice(start, end);
		previousEnd = end;
	}
	return body;
}
// ../../work/wt/names/electron/cli/surface-forms.ts
/**
* The distinct ways in which mentions stand in the text. After ل the article's alef is not written (للحزب), so what is left
* without the particle is a form of its own; it is passed over where the text also has the name with its article.
*/
function surfaceForms(text, mentions) {
	const forms = new Set(mentions.map(({ quote }) => quote));
	for (const { quote } of mentions) if (mentions.every((other) => other.quote !== quote || isAfterLam(text, other)) && forms.has(`ال${quote}`)) forms.delete(quote);
	return [...forms];
}
function isAfterLam(text, { start }) {
	return text.slice(Math.max(0, start - 2), start) === "لل";
}
export { UNKNOWN, bodyOf, loadLexicon, suggest, surfaceForms };
