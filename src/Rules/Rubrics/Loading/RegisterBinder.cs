namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads the interpretation register. Patches do not reach into it, so that it is the same under every interpretation.</summary>
internal static class RegisterBinder
{
    private const string Section = "register";
    private const int MostDepartures = 256;

    /// <summary>The register of an edition's source; empty after a problem.</summary>
    public static Register Bind(SourceMapping root, Problems problems)
    {
        var fields = new Fields(root, SourcePath.Root, problems);
        var register = new Register([.. fields.Entries(Section).Select(entry => Entry(entry.Code, entry.Fields))]);
        if (register.Departures().Count() > MostDepartures)
        {
            fields.Problem(RubricErrorCodes.Number, Section, $"at most {MostDepartures} options besides those in force", "more");
            return new Register([]);
        }

        PatchOverlaps.Report(register, problems);
        return register;
    }

    private static RegisterEntry Entry(string id, Fields fields)
    {
        var options = fields.Entries("options").ToList();
        if (options.Count == 0 && fields.Node["options"] is SourceMapping)
        {
            fields.Problem(RubricErrorCodes.KeyMissing, "options", "at least one option", "none");
        }

        var entry = new RegisterEntry
        {
            Id = id,
            Question = fields.Wording("question"),
            Clause = fields.Clause(),
            Options = [.. options.Select((option, position) => Option(option.Code, option.Fields, inForce: position == 0))],
            Decides = fields.Wording("decides"),
            Effect = fields.Choice("effect", Words.Effects),
        };
        fields.Done();
        return entry;
    }

    private static RegisterOption Option(string id, Fields fields, bool inForce)
    {
        var label = fields.Wording("label");
        var patches = inForce ? [] : fields.OptionalItems("changes").Select(Patch).OfType<Patch>().ToList();
        fields.Done();
        return new RegisterOption(id, label, patches);
    }

    private static Patch? Patch(Fields fields)
    {
        var at = new SourcePath(fields.Text("at"));
        var set = fields.Optional("set");
        var add = fields.Optional("add");
        var remove = fields.OptionalChoice("remove", Words.OnlyTrue) is true;
        fields.Done();
        if (at.Text.Length == 0)
        {
            return null;
        }

        if (at.Overlaps(new SourcePath(Section)))
        {
            fields.Problem(RubricErrorCodes.PatchPath, "at", "a path outside the register", $"'{at}'");
            return null;
        }

        if ((set is null ? 0 : 1) + (add is null ? 0 : 1) + (remove ? 1 : 0) != 1)
        {
            fields.Problem(RubricErrorCodes.KeyMissing, "set", "one of set, add, remove", "none or several");
            return null;
        }

        var operation = remove ? PatchOperation.Remove : add is null ? PatchOperation.Set : PatchOperation.Add;
        return new Patch(at, operation, set ?? add, fields.Node);
    }
}
