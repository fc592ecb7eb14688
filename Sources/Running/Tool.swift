/// What the tool says about itself.
public enum Tool {
    /// Its name.
    public static let name = "throughline"
    /// Its version.
    public static let version = "0.1.0"
}
