/// Eight bytes looked at side by side in one word, the first one lowest.
///
/// A result has the high bit of a lane set where the answer is yes. Of the lanes above the lowest yes it may say yes
/// wrongly, since a borrow runs upwards; bits other than the high ones mean nothing.
struct ByteLanes {
    static let ones: UInt64 = 0x0101_0101_0101_0101
    static let high: UInt64 = 0x8080_8080_8080_8080
    private let word: UInt64

    @inline(__always) init(_ word: UInt64) { self.word = word }

    /// The lanes that hold `byte`.
    @inline(__always) func lanes(of byte: UInt8) -> UInt64 {
        let differing = word ^ (Self.ones &* UInt64(byte))
        return (differing &- Self.ones) & ~differing
    }

    /// The lanes that hold less than `byte`, which is at most 0x80.
    @inline(__always) func lanes(below byte: UInt8) -> UInt64 {
        (word &- Self.ones &* UInt64(byte)) & ~word
    }

    /// The lanes with the bits of `byte` set in all of them.
    @inline(__always) static func | (lanes: ByteLanes, byte: UInt8) -> ByteLanes {
        ByteLanes(lanes.word | (ones &* UInt64(byte)))
    }
}
