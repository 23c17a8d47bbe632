import Foundation

// Writes the demonstration's figures and registers: `swift run demonstration content`.
let arguments = CommandLine.arguments.dropFirst()
guard let content = arguments.first, arguments.count == 1 else {
    FileHandle.standardError.write(Data("Usage: demonstration CONTENT\n".utf8))
    exit(64)
}
let data = URL(fileURLWithPath: content).appendingPathComponent("data")
do {
    let communes = try CommuneList.read(
        from: data.appendingPathComponent("communes.csv"), dice: Demonstration.dice)
    let demonstration = Demonstration(communes)
    try demonstration.write(to: data)
    let rows = demonstration.observations.reduce(0) { $0 + $1.rows.count }
    print("Wrote \(rows) demonstration figures and \(demonstration.sheets.count) tables.")
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(74)
}
