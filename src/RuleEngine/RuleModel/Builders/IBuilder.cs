namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Gathers the parts of a rule element and makes it.</summary>
/// <typeparam name="TElement">The type of the element.</typeparam>
public interface IBuilder<out TElement>
    where TElement : RuleElement
{
    /// <summary>Makes the element from the parts gathered so far.</summary>
    /// <exception cref="InvalidOperationException">A part is missing, or the parts do not fit together.</exception>
    /// <exception cref="ArgumentException">A part is of the wrong kind.</exception>
    TElement Build();
}
