/// A stack of elements, as deep as the limits allow.
@safe struct OpenElements: ~Copyable {
    /// Room for `capacity` elements, the first `count` initialised; freed with the value.
    private let elements: UnsafeMutablePointer<OpenElement>
    private let capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        unsafe elements = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit { unsafe elements.deallocate() }

    @inline(__always) mutating func push(_ element: OpenElement) throws(Unusual) {
        guard count < capacity else { throw Unusual() }
        unsafe (elements + count).initialize(to: element)
        count += 1
    }

    /// The innermost element.
    @inline(__always) func top() throws(Unusual) -> OpenElement {
        guard count > 0 else { throw Unusual() }
        return unsafe elements[count - 1]
    }

    /// Takes the innermost element off.
    @inline(__always) mutating func pop() throws(Unusual) -> OpenElement {
        let element = try top()
        count -= 1
        return element
    }
}
