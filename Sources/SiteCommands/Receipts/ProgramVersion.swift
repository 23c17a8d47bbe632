/// The version of this program.
enum ProgramVersion {
    /// As `--version` prints it, and as receipts name it.
    static let text = "minhbach 0.1.0"
}
