using Prospect.TitleTraining;

// Trains data/models/title-words.bin and data/models/title-ranker.bin; the model card, data/models/titles.md, says how.
//
//     dotnet run -c Release --project eng/title-training -- DATA TEACHER words order
//
// DATA holds onet/, esco/ and oews/; TEACHER keeps what the teacher says of each text (made when it is not there, about 20 minutes).
// "words" trains the vectors, "order" the network over them; each takes some minutes of one core. OUT (default: data/models) follows "--out".
var (data, teacher) = (args[0], args[1]);
var output = Array.IndexOf(args, "--out") is >= 0 and var at ? args[at + 1] : "data/models";
var onet = Published.Read(Path.Combine(data, "onet"), null);
var esco = Published.Read(null, Path.Combine(data, "esco"));
var together = Published.Read(Path.Combine(data, "onet"), Path.Combine(data, "esco"));
var split = new Split(onet, esco);
if (args.Contains("words"))
{
    File.WriteAllBytes(Path.Combine(output, "title-words.bin"), WordTraining.Train(Teacher.Of(teacher, Published.Texts(onet, esco).Where(t => !Split.IsHeldOut(t))), together, split));
}

if (args.Contains("order"))
{
    var trained = RankerTraining.Train(OrderTraining.Queries(onet, esco, together, split));
    File.WriteAllBytes(Path.Combine(output, "title-ranker.bin"), trained);
    Check.Print(trained, esco, together, data);
}
