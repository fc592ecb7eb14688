/// Bounds on what one input may ask of the machine. A transcript of three hours is about 400 kB of XML, so each
/// bound is far above anything real and low enough that one file stays under half a gibibyte of memory.
public enum InputLimits {
    /// Largest file read, in bytes. Word files this large hold pictures or recordings, never only words.
    public static let fileBytes = 256 << 20
    /// Most entries of a package. Word writes fewer than a hundred.
    public static let packageParts = 10_000
    /// Largest part after inflating, in bytes.
    public static let partBytes = 96 << 20
    /// All parts read from one package after inflating, in bytes.
    public static let packageBytes = 160 << 20
    /// Inflated size over deflated size; XML rarely passes 40. Only parts over `ratioFreeBytes` are held to it.
    public static let inflationRatio = 200
    /// Parts up to this many bytes inflate freely: small files of one repeated row are real.
    public static let ratioFreeBytes = 8 << 20
    /// Elements, ends, texts and attributes kept of one XML part. Past it the tape would outgrow the text by far.
    public static let xmlEvents = 6_000_000
}
