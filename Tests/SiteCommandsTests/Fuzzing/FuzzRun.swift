import Glibc
import Testing

@testable import SiteCommands

/// A run of a reader over texts that are spoilt in ways that a seed decides.
///
/// SwiftPM's libFuzzer needs each reader built apart with coverage; this runs in the tests' own process, which traps on
/// every overflow and index. A run that ends the process leaves the text in `FUZZ_KEEP`, if that names a folder.
struct FuzzRun {
    /// Texts that begin whole.
    let corpus: [[UInt8]]
    /// Words that readers look for.
    let words: [String]
    private var state: UInt64

    /// How often each reader is called; `bin/fuzz` sets more.
    static var count: Int { getenv("FUZZ_RUNS").flatMap { Int(String(cString: $0)) } ?? 400 }

    /// A call that takes the processor longer hangs; only long runs look, since tests assert no time.
    private static var longest: Duration? { getenv("FUZZ_RUNS").map { _ in .seconds(10) } }

    init(_ corpus: [String], words: [String] = [], seed: UInt64 = FuzzRun.seed) {
        self.init(bytes: corpus.map { Array($0.utf8) }, words: words, seed: seed)
    }

    init(bytes corpus: [[UInt8]], words: [String] = [], seed: UInt64 = FuzzRun.seed) {
        self.corpus = corpus
        self.words = words
        state = seed
    }

    private static var seed: UInt64 { getenv("FUZZ_SEED").flatMap { UInt64(String(cString: $0)) } ?? 20_261_128 }

    /// Calls a reader as often as asked for.
    mutating func run(_ name: String, _ read: ([UInt8]) -> Void) throws {
        let folder = getenv("FUZZ_KEEP").map { String(cString: $0) }
        let start = ContinuousClock.now
        for number in 0..<FuzzRun.count {
            let text = spoilt()
            if let folder { try keep(text, at: "\(folder)/\(name)") }
            let before = FuzzRun.processorTime
            read(text)
            guard let longest = FuzzRun.longest else { continue }
            let duration = FuzzRun.processorTime - before
            #expect(duration < longest, "\(name) took \(duration) at call \(number): \(text.prefix(400))")
        }
        if FuzzRun.count > 10_000 { print("\(name): \(FuzzRun.count) calls in \(ContinuousClock.now - start)") }
    }

    /// The time that this thread had of a processor: a busy machine is no reader that hangs.
    private static var processorTime: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// Leaves a text where it is found when the process ends.
    private func keep(_ text: [UInt8], at path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw SystemError.last }
        defer { close(file) }
        try ByteWriting.write(text, to: file)
    }

    /// A text of the corpus with one to eight spoilt places.
    private mutating func spoilt() -> [UInt8] {
        var bytes = corpus[below(corpus.count)]
        for _ in 0...below(8) { spoil(&bytes) }
        return Array(bytes.prefix(60_000))
    }

    private mutating func spoil(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return bytes.append(UInt8(truncatingIfNeeded: next())) }
        let place = below(bytes.count)
        let length = min(1 + below(16), bytes.count - place)
        switch below(10) {
        case 0: bytes[place] ^= UInt8(1 << below(8))
        case 1: bytes[place] = UInt8(truncatingIfNeeded: next())
        case 2: bytes.removeSubrange(place..<place + length)
        case 3: bytes.insert(contentsOf: bytes[place..<place + length], at: below(bytes.count))
        case 4: bytes.removeSubrange(place...)
        case 5 where !words.isEmpty: bytes.insert(contentsOf: Array(words[below(words.count)].utf8), at: place)
        case 6:
            let other = corpus[below(corpus.count)]
            let start = other.isEmpty ? 0 : below(other.count)
            bytes.insert(contentsOf: other[start...].prefix(200), at: place)
        case 7:
            // The same sign many times over: nesting.
            bytes.insert(contentsOf: [UInt8](repeating: bytes[place], count: 1 + below(300)), at: place)
        case 8: bytes.insert(contentsOf: FuzzRun.odd[below(FuzzRun.odd.count)], at: place)
        default: bytes.swapAt(place, below(bytes.count))
        }
    }

    /// What readers stumble over: ends of ranges, half signs of UTF-8, marks that turn text round.
    private static let odd: [[UInt8]] = [
        [0], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], Array("\u{202E}".utf8),
        Array("\u{FEFF}".utf8),
        Array("9223372036854775808".utf8), Array("-1".utf8), Array("1e999".utf8), Array("\r\n".utf8), Array("\r".utf8),
        Array("\u{0301}\u{0323}".utf8), Array("\"".utf8), Array("9999-12-31".utf8), Array("0000-00-00".utf8),
    ]

    private mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

    /// SplitMix64 (Steele, Lea and Flood 2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
