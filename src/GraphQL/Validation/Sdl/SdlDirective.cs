namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>A directive as far as the rules need it.</summary>
/// <param name="Locations">The names of the locations where it may stand.</param>
/// <param name="Arguments">The names of its arguments.</param>
/// <param name="RequiredArguments">The types, as they are written, of the arguments that must be given, by name.</param>
/// <param name="IsRepeatable">Whether it may stand more than once at one place.</param>
internal sealed record SdlDirective(
    HashSet<string> Locations,
    HashSet<string> Arguments,
    OrderedDictionary<string, string> RequiredArguments,
    bool IsRepeatable);
