import Foundation

/// Reads the list of communes.
enum CommuneList {
    /// What can be wrong with the list.
    struct Damaged: Error, CustomStringConvertible {
        let description: String
    }

    /// The communes of `communes.csv`, in its order. No cell of that file is quoted.
    static func read(from file: URL, dice: Dice) throws -> [DemonstrationCommune] {
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        return try lines.dropFirst().enumerated().map { offset, line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 13, !line.contains("\""), let area = Double(cells[6]) else {
                throw Damaged(description: "\(file.path):\(offset + 2): not a plain row of 13 cells with an area.")
            }
            return DemonstrationCommune(code: cells[0], name: cells[1], kind: cells[2], area: area, dice: dice)
        }
    }
}
