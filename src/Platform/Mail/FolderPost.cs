using Prospect.Platform.Data;
using Prospect.Platform.Settings;

namespace Prospect.Platform.Mail;

/// <summary>Puts letters into a folder of the home folder, where whoever runs the program by themselves reads them. It stands for the world outside: addresses are readable in it.</summary>
internal sealed class FolderPost(HomeFolder home, TimeProvider time) : IPost
{
    public async Task SendAsync(Letter letter, CancellationToken cancelled)
    {
        using var message = LetterMessage.Of(letter, "prospect@localhost", time);
        var path = Path.Combine(home.Folder("mail"), Identifiers.Next(time).ToString());
        await message.WriteToAsync(path + ".part", cancelled);
        File.Move(path + ".part", path + ".eml");
    }
}
