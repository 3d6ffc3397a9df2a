@main struct Samenspraak { static func main() { print("x") } }
