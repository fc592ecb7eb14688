import CSQLite

/// A statement of SQLite that is prepared once and run for one row after another, at the cost it has in C.
///
/// Values are added in the order of the statement's parameters, then the row is run; texts are copied into one buffer that
/// serves every row.
@safe public struct BulkStatement: ~Copyable {
    private struct Stretch {
        let parameter: Int32
        let start: Int
        let count: Int32
        let isText: Bool
    }

    /// Finalised with the value. It never leaves it.
    private let handle: OpaquePointer
    private let parameters: Int32
    private var added: Int32 = 0
    private var bytes: [UInt8] = []
    private var stretches: [Stretch] = []

    /// Prepares the one statement `sql`.
    ///
    /// `connection` is an open `sqlite3 *`. It must stay open, and be used by no other thread, for as long as the value
    /// lives: that is what the caller of this unsafe initialiser vouches for.
    @unsafe public init(_ sql: String, connection: OpaquePointer) throws(SQLiteFault) {
        var prepared: OpaquePointer?
        let code = unsafe sqlite3_prepare_v2(connection, sql, -1, &prepared, nil)
        guard code == SQLITE_OK, let statement = unsafe prepared else {
            throw SQLiteFault(code: code, message: unsafe String(cString: sqlite3_errmsg(connection)))
        }
        unsafe handle = statement
        parameters = unsafe sqlite3_bind_parameter_count(statement)
    }

    deinit { unsafe sqlite3_finalize(handle) }

    /// Adds a whole number.
    public mutating func add(_ value: Int64) {
        added += 1
        // A parameter that the statement does not have is refused by SQLite, and told by `run`.
        _ = unsafe sqlite3_bind_int64(handle, added, value)
    }

    /// Adds a number.
    public mutating func add(_ value: Double) {
        added += 1
        _ = unsafe sqlite3_bind_double(handle, added, value)
    }

    /// Adds a text.
    public mutating func add(_ value: some StringProtocol) { addText { $0.append(contentsOf: value.utf8) } }

    /// Adds the text that `write` appends, in UTF-8, to the bytes it is given.
    public mutating func addText(_ write: (inout [UInt8]) -> Void) { addStretch(isText: true, write) }

    /// Adds bytes that are no text.
    public mutating func add(bytes value: [UInt8]) {
        addStretch(isText: false) { $0.append(contentsOf: value) }
    }

    /// Adds nothing at all.
    public mutating func addNull() {
        added += 1
        _ = unsafe sqlite3_bind_null(handle, added)
    }

    /// Runs the statement with the values added since it last ran. Whether it took them: false where something that must
    /// be unique is there already, which leaves everything else of the transaction as it is.
    public mutating func run() throws(SQLiteFault) -> Bool {
        defer {
            added = 0
            stretches.removeAll(keepingCapacity: true)
            bytes.removeAll(keepingCapacity: true)
        }
        guard added == parameters else {
            throw SQLiteFault(code: SQLITE_RANGE, message: "\(added) values for \(parameters) parameters")
        }
        // Every parameter was given a value since the last row, so that SQLite sees no text but those bound here. They are
        // read while it steps, which is within the closure: the buffer neither moves nor goes away before.
        let code = unsafe bytes.withUnsafeBytes { buffer in
            for stretch in stretches { unsafe bind(stretch, of: buffer) }
            return unsafe sqlite3_step(handle)
        }
        let fault = code == SQLITE_DONE ? nil : fault
        _ = unsafe sqlite3_reset(handle)
        guard let fault else { return true }
        if Self.takenCodes.contains(fault.code) { return false }
        throw fault
    }
}

private extension BulkStatement {
    mutating func addStretch(isText: Bool, _ write: (inout [UInt8]) -> Void) {
        added += 1
        let start = bytes.count
        write(&bytes)
        // What was there before is not the closure's to take away.
        let count = Int32(clamping: max(0, bytes.count - start))
        stretches.append(Stretch(parameter: added, start: start, count: count, isText: isText))
    }

    /// Shows SQLite a stretch of `buffer`, which must stay where it is until the statement has stepped.
    @unsafe private func bind(_ stretch: Stretch, of buffer: UnsafeRawBufferPointer) {
        let empty: StaticString = ""
        let base = unsafe buffer.baseAddress ?? UnsafeRawPointer(empty.utf8Start)
        // A stretch begins within the buffer, or at its end where it is empty.
        let first = unsafe base + stretch.start
        if stretch.isText {
            unsafe sqlite3_bind_text(
                handle, stretch.parameter, first.assumingMemoryBound(to: CChar.self), stretch.count, nil)
        } else {
            unsafe sqlite3_bind_blob(handle, stretch.parameter, first, stretch.count, nil)
        }
    }

    /// SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE, which are no constants to Swift.
    static let takenCodes: Set<Int32> = [SQLITE_CONSTRAINT | 6 << 8, SQLITE_CONSTRAINT | 8 << 8]

    /// What the connection says of the statement that ran last.
    var fault: SQLiteFault {
        // The connection of a prepared statement is there as long as the statement; its message is copied at once.
        let connection = unsafe sqlite3_db_handle(handle)
        return SQLiteFault(
            code: unsafe sqlite3_extended_errcode(connection),
            message: unsafe String(cString: sqlite3_errmsg(connection)))
    }
}

extension BulkStatement {
    /// Adds a whole number.
    public mutating func add(_ value: Int) { add(Int64(value)) }

    /// Adds 1 for true, 0 for false.
    public mutating func add(_ value: Bool) { add(value ? Int64(1) : 0) }

    /// Adds a whole number, or nothing.
    public mutating func add(_ value: Int64?) {
        if let value { add(value) } else { addNull() }
    }

    /// Adds a whole number, or nothing.
    public mutating func add(_ value: Int?) {
        if let value { add(Int64(value)) } else { addNull() }
    }

    /// Adds a number, or nothing.
    public mutating func add(_ value: Double?) {
        if let value { add(value) } else { addNull() }
    }

    /// Adds a text, or nothing.
    public mutating func add(_ value: String?) {
        if let value { add(value) } else { addNull() }
    }
}
