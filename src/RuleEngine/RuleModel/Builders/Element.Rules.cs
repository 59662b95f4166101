using System.Runtime.CompilerServices;

namespace Digital40.RuleEngine.RuleModel.Builders;

public static partial class Element
{
    /// <summary>A repeatable rule without tags, properties, dependencies and filters.</summary>
    /// <exception cref="ArgumentException">A part is missing or the name is empty.</exception>
    /// <exception cref="InvalidOperationException">A name is bound twice, or used but not bound.</exception>
    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, GroupElement leftHandSide, ActionGroupElement rightHandSide) =>
        RuleDefinition(name, description, priority, [], leftHandSide, rightHandSide);

    /// <summary>A repeatable rule without properties, dependencies and filters.</summary>
    /// <exception cref="ArgumentException">A part is missing or the name is empty.</exception>
    /// <exception cref="InvalidOperationException">A name is bound twice, or used but not bound.</exception>
    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, IEnumerable<string> tags, GroupElement leftHandSide, ActionGroupElement rightHandSide) =>
        RuleDefinition(
            name, description, priority, RuleRepeatability.Repeatable, tags, [], DependencyGroup(), leftHandSide, FilterGroup(), rightHandSide);

    /// <summary>A rule with all its parts.</summary>
    /// <exception cref="ArgumentException">A part is missing or the name is empty.</exception>
    /// <exception cref="InvalidOperationException">A name is bound twice, used but not bound, or a condition uses a dependency.</exception>
    public static IRuleDefinition RuleDefinition(
        string name, string description, int priority, RuleRepeatability repeatability,
        IEnumerable<string> tags, IEnumerable<RuleProperty> properties, DependencyGroupElement dependencies,
        GroupElement leftHandSide, FilterGroupElement filters, ActionGroupElement rightHandSide)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException("A rule must have a name.", nameof(name));
        }

        var rule = new RuleDefinition
        {
            Name = name, Description = description, Priority = priority, Repeatability = repeatability,
            Tags = [.. Required(tags)], Properties = new PropertyMap(Required(properties)), DependencyGroup = Required(dependencies),
            LeftHandSide = Required(leftHandSide), FilterGroup = Required(filters), RightHandSide = Required(rightHandSide),
        };
        ElementValidator.RequireBoundNames(rule);
        return rule;
    }

    private static T Required<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);
}
