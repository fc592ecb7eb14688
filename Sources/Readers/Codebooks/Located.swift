/// A value with the line it stands on, from 1.
struct Located<Value: Sendable>: Sendable {
    let value: Value
    let line: Int

    init(_ value: Value, line: Int) {
        self.value = value
        self.line = line
    }
}
