import Glibc

/// Files that come with an installed program, for whoever works in a folder that has none of its own.
struct ProgramFiles {
    /// Where the program itself stands, with links followed.
    let program: String

    /// The files beside the program that runs.
    static let own = ProgramFiles(program: RealPath.of("/proc/self/exe"))

    /// A folder here, or where it isn't here the one that came with the program; its own name where there is none.
    ///
    /// - Parameters:
    ///   - name: The folder, seen from where the program was started.
    ///   - proof: A file in it without which it isn't the folder that is meant.
    func folder(_ name: String, holding proof: String) -> String {
        // Debian's packages keep programs in lib/NAME or bin, files in share/NAME.
        let beside = [1, 2].map { steps in
            let parts = program.split(separator: "/").dropLast(1 + steps)
            return "/" + parts.joined(separator: "/") + "/share/minhbach/" + name
        }
        return ([name] + beside).first { access("\($0)/\(proof)", R_OK) == 0 } ?? name
    }
}
