namespace Digital40.RuleEngine.RuleModel.Builders;

internal sealed class BuilderAdapter<TElement>(TElement element) : IBuilder<TElement>
    where TElement : RuleElement
{
    public TElement Build() => element;
}
