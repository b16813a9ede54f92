/** Who speaks where "both sides", "the parties", "neither government" do: each for itself. */
export const bothSides = "Both sides";
