/// One way to lay points over a grid before they are assigned to cells: how large, how much spread, how shifted.
struct CellPose: Hashable {
    /// How long the middle edge between neighbours is, in cells.
    let scale: Double
    /// How many steps crowds are spread.
    let steps: Int
    /// How far everything is moved against the grid, in cells.
    let shift: PlanePoint

    /// The poses to try for so many points, in a fixed order; fewer for many points, because each takes longer.
    static func all(for count: Int) -> [CellPose] {
        if count > 600 {
            return [CellPose(scale: 0.9, steps: 120, shift: PlanePoint(x: 0, y: 0))]
        }
        var poses: [CellPose] = []
        for steps in [0, 5, 10] {
            for scale in [0.8, 0.85, 0.9] {
                for x in [0, 0.25, 0.5, 0.75] {
                    for y in [0, 0.433] {
                        poses.append(CellPose(scale: scale, steps: steps, shift: PlanePoint(x: x, y: y)))
                    }
                }
            }
        }
        return poses
    }
}
