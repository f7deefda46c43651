from paper import *
KIND = 'md'
jobs = [
 J('Research Scientist II', 'Larkspur Biologics', 'Durham, NC', 'Oct 2022 – present', '2022-10', 'now',
   'Develops cell-based potency assays for two gene therapy programs.',
   'Qualified a qPCR method across three sites; between-site CV below 8%.',
   'Supervises two research associates.'),
 J('Postdoctoral Researcher', 'Institute for Membrane Studies, University of Haw River', 'Chapel Ridge, NC', 'Jan 2019 – Sep 2022', '2019-01', '2022-09',
   'Single-molecule imaging of potassium channels in live neurons.',
   'Four papers, two as first author.'),
 J('Graduate Research Assistant', 'Indian Institute of Deccan Sciences', 'Hyderabad, India', 'Aug 2013 – Dec 2018', '2013-08', '2018-12',
   'Built a patch-clamp rig from a grant of $9,000.'),
]
schools = [E('Indian Institute of Deccan Sciences', 'PhD', 'doctorate', 'Biophysics', '2013–2018', '2013', '2018'), E('Godavari College of Science', 'MSc', 'master', 'Biochemistry', '2011–2013', '2011', '2013'), E('Godavari College of Science', 'BSc', 'bachelor', 'Chemistry, Botany and Zoology', '2008–2011', '2008', '2011')]
skills = ['qPCR', 'ELISA', 'Flow cytometry', 'Patch clamp', 'Confocal microscopy', 'R', 'ImageJ', 'GraphPad Prism', 'GMP documentation', 'Assay qualification']
FACTS = facts('Venkata Lakshmi Prasanna Rao', 'vlp.rao@example.com', '(919) 555-0170', 'Durham, NC', ['https://orcid.example.org/0000-0000-5555-0170', 'https://github.com/vlprao-example'],
  'Assay scientist, trained as a biophysicist. I turn interesting measurements into dependable ones.', jobs, schools, skills, [], [L('Telugu', 'native'), L('Hindi', 'fluent'), L('English', 'fluent')])
def make(out):
    t = '# Venkata Lakshmi Prasanna Rao, Ph.D.\n\nDurham, NC · (919) 555-0170 · <vlp.rao@example.com>  \n[ORCID](https://orcid.example.org/0000-0000-5555-0170) · [GitHub](https://github.com/vlprao-example)\n\n> Assay scientist, trained as a biophysicist. I turn interesting\n> measurements into dependable ones.\n\n## Experience\n\n'
    for j in jobs: t += f'### {j["title"]} — {j["employer"]}\n\n*{j["location"]}, {j["when"]}*\n\n' + ''.join(f'- {h}\n' for h in j['highlights']) + '\n'
    t += '## Education\n\n| Degree | Institution | Years |\n|---|---|---|\n| PhD, Biophysics | Indian Institute of Deccan Sciences | 2013–2018 |\n| MSc, Biochemistry | Godavari College of Science | 2011–2013 |\n| BSc, Chemistry, Botany and Zoology | Godavari College of Science | 2008–2011 |\n\n'
    t += '## Skills\n\n- **Wet lab:** qPCR, ELISA, Flow cytometry, Patch clamp, Confocal microscopy\n- **Analysis:** R, ImageJ, GraphPad Prism\n- **Quality:** GMP documentation, Assay qualification\n\n## Languages\n\nTelugu (native), Hindi (fluent), English (fluent)\n\n'
    t += '## Selected publications\n\n1. **Rao VLP**, Ostrander K. *Slow gating in fast neurons.* J. Invented Biophys. 2021; 12: 40–55.\n2. Ostrander K, **Rao VLP**, Diallo-Finch S. *A channel that hesitates.* Membranes & Models 2020; 7: 1–19.\n\n---\n\nReferences on request.\n'
    write(out, t)
