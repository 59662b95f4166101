namespace Digital40.Persistence.Paging;

/// <summary>An item of a page.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Node">The item.</param>
/// <param name="Cursor">Its place in the list's order; a page may begin after it, whatever was inserted meanwhile.</param>
public sealed record Edge<T>(T Node, string Cursor);
