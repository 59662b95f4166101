namespace Digital40.RuleEngine.RuleModel.Builders;

internal static class ElementValidator
{
    public static void RequireUniqueNames(IEnumerable<RuleElement> elements)
    {
        var duplicates = elements
            .SelectMany(element => element.Exports)
            .GroupBy(declaration => declaration.Name)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToArray();
        if (duplicates.Length > 0)
        {
            throw new InvalidOperationException($"Names bound more than once: {string.Join(", ", duplicates)}");
        }
    }

    public static void RequireBoundNames(IRuleDefinition rule)
    {
        RequireUniqueNames([rule.LeftHandSide, rule.DependencyGroup]);
        var bound = rule.LeftHandSide.Exports.Concat(rule.DependencyGroup.Exports).ToArray();
        RequireNone(rule, "The conditions of", "use names that are not bound", rule.LeftHandSide.Imports.Except(bound));
        RequireNone(rule, "The filters of", "use names that are not bound", rule.FilterGroup.Imports.Except(bound));
        RequireNone(rule, "The actions of", "use names that are not bound", rule.RightHandSide.Imports.Except(bound));
        RequireNone(
            rule, "The conditions of", "may not use dependencies", rule.LeftHandSide.Imports.Intersect(rule.DependencyGroup.Exports));
    }

    public static void RequireGroupMembers(GroupElement group)
    {
        if (group.ChildElements.Count == 0)
        {
            throw new InvalidOperationException($"A group of type {group.ElementType} needs at least one child.");
        }

        var misfit = group.ChildElements.FirstOrDefault(child => !IsGroupMember(child.ElementType));
        if (misfit is not null)
        {
            throw new ArgumentException($"An element of type {misfit.ElementType} cannot stand in a group.");
        }
    }

    public static void RequireQuantifiable(RuleElement source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.ElementType is not (ElementType.Pattern or ElementType.And or ElementType.Or))
        {
            throw new ArgumentException($"A quantifier cannot be applied to an element of type {source.ElementType}.", nameof(source));
        }
    }

    public static void RequirePatternSource(RuleElement? source)
    {
        if (source is not (null or AggregateElement or BindingElement))
        {
            throw new ArgumentException($"An element of type {source.ElementType} cannot be the source of a pattern.", nameof(source));
        }
    }

    private static bool IsGroupMember(ElementType type) =>
        type is ElementType.Pattern or ElementType.And or ElementType.Or or ElementType.Not or ElementType.Exists or ElementType.ForAll;

    private static void RequireNone(IRuleDefinition rule, string subject, string complaint, IEnumerable<Declaration> offenders)
    {
        var names = string.Join(", ", offenders.Select(declaration => declaration.Name));
        if (names.Length > 0)
        {
            throw new InvalidOperationException($"{subject} rule '{rule.Name}' {complaint}: {names}");
        }
    }
}
