/// Bounds on what one input may ask of the machine. A transcript of three hours is about 400 kB of XML, so each
/// bound is far above anything real and low enough that one file stays under half a gibibyte of memory.
public struct InputLimits: Sendable {
    /// Largest file read, in bytes. Word files this large hold pictures or recordings, never only words.
    public var fileBytes = 256 << 20
    /// Most entries of a package. Word writes fewer than a hundred.
    public var packageParts = 10_000
    /// Largest part after inflating, in bytes.
    public var partBytes = 96 << 20
    /// All parts read from one package after inflating, in bytes.
    public var packageBytes = 160 << 20
    /// Inflated size over deflated size; XML rarely passes 40. Only parts over `ratioFreeBytes` are held to it.
    public var inflationRatio = 200
    /// Parts up to this many bytes inflate freely: small files of one repeated row are real.
    public var ratioFreeBytes = 8 << 20
    /// Elements, ends, texts and attributes kept of one XML part. Past it the tape would outgrow the text by far.
    public var xmlEvents = 6_000_000
    /// Deepest nesting of elements. Tables in tables in Word stay under a hundred; what walks a tree of elements takes
    /// some stack for each. libxml2 itself goes no further.
    public var xmlDepth = 256
    /// Longest value of an attribute kept, in bytes. No reader looks for more there than a name, a time or an address.
    public var xmlAttributeBytes = 1 << 20
    /// Longest text kept between two tags, in bytes: thirty hours of talk, where Word breaks text every few words.
    public var xmlTextBytes = 16 << 20

    /// The bounds that hold unless a caller says otherwise.
    public init() {}
}
